import numpy as np
import torch

conv = torch.nn.Conv2d(3, 8, kernel_size=3)
image = np.zeros((480, 640, 4), dtype=np.float32)
rgb = torch.from_numpy(image[..., :3])
print(conv(rgb.permute(2, 0, 1)).shape)
conv(torch.from_numpy(image).permute(2, 0, 1))
