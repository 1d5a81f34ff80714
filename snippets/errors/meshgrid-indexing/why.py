import numpy as np
import torch

x, y = np.meshgrid(np.arange(2), np.arange(3))
print(x.shape)
xy = torch.meshgrid(torch.arange(2), torch.arange(3), indexing="xy")
ij = torch.meshgrid(torch.arange(2), torch.arange(3), indexing="ij")
print(xy[0].shape, ij[0].shape)
