import numpy as np
import torch

pixels = torch.from_numpy(np.array([200, 100], dtype=np.uint8))
print(pixels + 100, pixels.numpy() + np.uint8(100))
print((pixels / 255).dtype, (pixels.numpy() / 255).dtype)
print(pixels.numpy().mean())
pixels.mean()
