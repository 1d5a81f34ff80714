import numpy as np
import torch


def to_numpy(value):
    if isinstance(value, torch.Tensor):
        return value.numpy(force=True)
    return np.asarray(value)


print(to_numpy(np.ones(2)), to_numpy(torch.ones(2)))
