import numpy as np
import torch

image = np.zeros((480, 640, 3), dtype=np.float32)
torch.nn.Conv2d(3, 8, 3)(torch.from_numpy(image)[None])
