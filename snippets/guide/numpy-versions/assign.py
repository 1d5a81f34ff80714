import numpy as np
import torch

array = np.zeros(2)
array[:] = torch.ones(2)
print(array)
