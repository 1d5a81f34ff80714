import numpy as np
import torch


def to_numpy_dtype(dtype):
    return torch.empty(0, dtype=dtype, device="cpu").numpy().dtype


def to_torch_dtype(dtype):
    return torch.from_numpy(np.empty(0, dtype)).dtype


print(to_numpy_dtype(torch.float32), to_numpy_dtype(torch.long))
print(to_torch_dtype(np.float32), to_torch_dtype("i8"))
