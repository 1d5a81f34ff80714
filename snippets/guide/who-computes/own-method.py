import numpy as np
import torch

tensor, array = torch.ones(2), np.arange(2.0)
print(tensor.__add__(array))
print(tensor.__eq__(array))
