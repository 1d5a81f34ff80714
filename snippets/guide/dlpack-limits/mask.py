import numpy as np
import torch

masked = np.ma.masked_array([1.0, 2.0], mask=[False, True])
print(masked, torch.from_dlpack(masked))
