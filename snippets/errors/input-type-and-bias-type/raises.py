import numpy as np
import torch

images = np.zeros((1, 3, 8, 8))
layer = torch.nn.Conv2d(3, 4, kernel_size=3)
layer(torch.from_numpy(images))
