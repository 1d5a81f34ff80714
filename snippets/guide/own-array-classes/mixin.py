import numpy as np
import torch

class Metres(np.lib.mixins.NDArrayOperatorsMixin):
    def __init__(self, numbers): self.numbers = np.asarray(numbers)
    def __array_ufunc__(self, ufunc, method, *inputs, **options):
        def plain(x): return np.asarray(getattr(x, "numbers", x))
        if "out" in options:
            options["out"] = tuple(map(plain, options["out"]))
        numbers = getattr(ufunc, method)(*map(plain, inputs), **options)
        return Metres(numbers)

two, tensor = Metres([1.0, 2.0]), torch.tensor([3.0, 4.0])
for result in tensor + two, two - tensor, tensor > two:
    print(type(result).__name__, result.numbers)
