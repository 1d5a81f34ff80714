import numpy as np
import torch

column, row = torch.ones(3, 1), np.arange(4.0)
print((column * row).shape, type(column * row).__name__)
print((column == torch.from_numpy(row)).shape)
