import numpy as np
import torch

image = np.zeros((480, 640, 3), dtype=np.uint8)
batch = torch.from_numpy(image).permute(2, 0, 1).unsqueeze(0)
batch = batch.float().div(255)

print(batch.shape, batch.dtype)
print(torch.nn.Conv2d(3, 8, 3)(batch).shape)
