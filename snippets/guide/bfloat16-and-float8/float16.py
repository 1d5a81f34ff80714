import numpy as np
import torch

tensor = torch.ones(2, 2, dtype=torch.float16)
array = tensor.numpy()
array[0, 0] = 2
print(tensor)
np.linalg.inv(array)
