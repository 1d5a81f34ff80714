import numpy as np
import torch

image = np.zeros((480, 640, 3), dtype=np.uint8)
print(torch.from_numpy(image).permute(2, 0, 1).shape)
print(torch.from_numpy(image.transpose(2, 0, 1)).shape)
print(torch.from_numpy(image.T).shape)
