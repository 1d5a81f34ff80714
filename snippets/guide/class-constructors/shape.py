import numpy as np
import torch

array = np.zeros((2, 3))
print(torch.Tensor(*array.shape).shape)
print(torch.Tensor(array.shape))
print(torch.Tensor(torch.Size(array.shape)).shape)
