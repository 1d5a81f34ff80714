import numpy as np
import torch

class Metres(np.lib.mixins.NDArrayOperatorsMixin):
    def __init__(self, numbers):
        self.numbers = np.asarray(numbers)

    def __array_ufunc__(self, ufunc, method, *inputs, **options):
        inputs = [np.asarray(getattr(x, "numbers", x)) for x in inputs]
        return Metres(getattr(ufunc, method)(*inputs, **options))

two, tensor = Metres([1.0, 2.0]), torch.tensor([3.0, 4.0])
for result in tensor + two, two - tensor, tensor > two:
    print(type(result).__name__, result.numbers)
