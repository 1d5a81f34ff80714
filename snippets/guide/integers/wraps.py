import numpy as np
import torch

pixels = torch.tensor([4, 9], dtype=torch.uint8)
print(pixels.clamp(min=-1), pixels & 256, pixels // -1)
print(torch.tensor([0], dtype=torch.int32) == 2**32)
print(np.array([0], dtype=np.int32) == 2**32)
print(pixels.numpy().clip(0, 300))
pixels.clamp(0, 300)
