import numpy as np
import torch


def is_float(values):
    if isinstance(values, torch.Tensor):
        return values.dtype.is_floating_point
    return values.dtype.kind == "f"


print(is_float(torch.ones(2)), is_float(np.ones(2)))
print(is_float(torch.arange(2)), is_float(np.arange(2)))
print(str(torch.ones(2).dtype).removeprefix("torch."))
