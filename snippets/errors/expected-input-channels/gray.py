import numpy as np
import torch

conv = torch.nn.Conv2d(3, 8, kernel_size=3)
gray = torch.from_numpy(np.zeros((480, 640), dtype=np.float32))
print(conv(gray.expand(3, -1, -1)).shape)
conv(gray)
