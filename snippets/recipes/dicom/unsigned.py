import numpy as np
import torch

pixels = np.array([0, 1024, 4095], dtype=np.uint16)
print(pixels - np.uint16(1024))
print(torch.from_numpy(pixels).int() - 1024)
torch.from_numpy(pixels) - 1024
