import numpy as np
import torch

bits = np.unpackbits(np.array([5], dtype=np.uint8))
mask = torch.from_numpy(bits).view(torch.bool)
print(mask)
mask[0] = True
print(bits)
