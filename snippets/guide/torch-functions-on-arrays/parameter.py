import numpy as np
import torch

array = np.zeros(2)
parameter = torch.nn.Parameter(torch.as_tensor(array))

array[0] = 9
print(parameter)
torch.nn.Parameter(array)
