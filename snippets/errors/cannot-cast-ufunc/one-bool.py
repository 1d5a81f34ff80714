import numpy as np
import torch

mask = torch.tensor([True, False])
found = np.array([3, 5]).max() > 4
mask &= bool(found)
print(mask)
mask &= found
