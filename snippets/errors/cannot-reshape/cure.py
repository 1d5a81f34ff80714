import numpy as np
import torch

image = np.zeros((28, 28, 3), dtype=np.uint8)
print(image.size, image.shape)
gray = torch.from_numpy(image).float().mean(dim=-1)
print(gray.reshape(1, 784).shape)
