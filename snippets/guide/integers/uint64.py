import numpy as np
import torch

hashes = np.array([2**63, 5], dtype=np.uint64)
tensor = torch.from_numpy(hashes)
print(tensor)
print(hashes.sum(), tensor.sum())
