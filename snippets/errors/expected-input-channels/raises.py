import numpy as np
import torch

conv = torch.nn.Conv2d(3, 8, kernel_size=3)
image = np.zeros((480, 640, 3), dtype=np.float32)
conv(torch.from_numpy(image))
