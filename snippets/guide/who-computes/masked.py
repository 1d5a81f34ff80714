import numpy as np
import torch

tensor = torch.arange(2.0)
masked = np.ma.masked_array([0.0, 5.0], mask=[False, True])
print(tensor == masked)
print(tensor.numpy() == masked)
