import numpy as np
import torch

try:
    torch.tensor(2**63)
except ValueError as error:
    print(error)
print(torch.tensor(2**63, dtype=torch.uint64))
ids = np.array([2**63, 2**63 + 1], dtype=np.uint64)
print(torch.from_numpy(ids.view(np.int64)))
