import numpy as np
import torch

image = np.zeros((480, 640, 3), dtype=np.float32)
layer = torch.nn.Conv2d(3, 8, kernel_size=3)
print(layer(torch.from_numpy(image).permute(2, 0, 1)[None]).shape)
layer(torch.from_numpy(image)[None])
