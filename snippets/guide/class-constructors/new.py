import numpy as np
import torch

tensor, array = torch.ones(1, dtype=torch.float64), np.zeros(2)
tensor.new(array)[0] = 9
tensor.new_tensor(array)[1] = 9
tensor.float().new(array)[1] = 9
print(array, tensor.new(2, 3).shape)
