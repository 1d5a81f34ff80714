import numpy as np
import torch

image = np.full((8, 8, 3), 255, dtype=np.uint8)
batch = torch.from_numpy(image).permute(2, 0, 1)[None].float() / 255
print(batch.shape, batch.dtype, batch.max())
print(torch.nn.Conv2d(3, 4, kernel_size=3)(batch).shape)
