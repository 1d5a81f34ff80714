import numpy as np
import torch

class Series:
    def __init__(self, numbers):
        self.numbers = np.asarray(numbers)

    @classmethod
    def __torch_function__(cls, function, types, args=(), kwargs=None):
        args = [torch.from_numpy(x.numbers) if isinstance(x, cls) else x
                for x in args]
        return function(*args, **(kwargs or {}))

series, tensor = Series([0.0, 4.0]), torch.ones(2)
print(torch.sqrt(series), tensor + series, series * tensor)
