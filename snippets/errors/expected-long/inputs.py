import numpy as np
import torch

pixels = torch.from_numpy(np.ones((2, 3), dtype=np.int64))
weights = torch.ones(3)
try:
    torch.einsum("ij,j->i", pixels, weights)
except RuntimeError as error:
    print(error)
print(torch.einsum("ij,j->i", pixels.float(), weights))
