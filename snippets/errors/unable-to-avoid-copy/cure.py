import numpy as np
import torch

tensor = torch.ones(2)
array = np.asarray(tensor)

array[0] = 99
print(tensor)
