import numpy as np
import torch


def to_tensor(values, dtype=np.float32):
    """Return a tensor with its own memory, whatever the array is."""
    return torch.from_numpy(np.array(values, dtype=dtype, order="C"))


print(to_tensor(np.arange(3)[::-1]))
print(to_tensor(np.arange(3, dtype=">i4")))
print(to_tensor(np.broadcast_to(7, (3,))))
print(to_tensor([1, None, 3]))
