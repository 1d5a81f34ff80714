import numpy as np
import torch

gray = np.zeros((2, 4), dtype=np.uint8)
print(torch.from_numpy(gray)[None, None].shape)

rgba = np.zeros((2, 4, 4), dtype=np.uint8)
rgb = torch.from_numpy(rgba[..., :3]).permute(2, 0, 1)
print(rgb.shape, rgb.stride())

images = np.stack([rgba[..., :3], rgba[..., :3]])
print(torch.from_numpy(images).permute(0, 3, 1, 2).shape)
