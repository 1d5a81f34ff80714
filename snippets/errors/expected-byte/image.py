import numpy as np
import torch

image = np.full((4, 5, 3), 255, dtype=np.uint8)
batch = torch.from_numpy(image).permute(2, 0, 1)[None].float() / 255
print(batch.shape, batch.dtype, batch.max())
