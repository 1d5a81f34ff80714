import numpy as np
import torch

for tensor, array in (
    (torch.ones(2), np.array([1, 2])),
    (torch.tensor(1), np.ones(2, dtype=np.float32)),
    (torch.tensor(1.5), np.ones(2, dtype=np.float16)),
    (torch.tensor([True]), np.array([True])),
):
    print((tensor + array).dtype, end=" ")
    print((tensor + torch.from_numpy(array)).dtype)
