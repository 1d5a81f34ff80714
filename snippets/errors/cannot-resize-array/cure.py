import numpy as np
import torch

array = np.zeros(2)
tensor = torch.from_numpy(array)

array = np.concatenate([array, np.ones(1)])
print(array, tensor)
