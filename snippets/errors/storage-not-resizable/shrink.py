import numpy as np
import torch

array = np.ones(3)
tensor = torch.from_numpy(array)
tensor.resize_(1)[0] = 99
print(tensor, array)
