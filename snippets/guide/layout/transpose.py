import numpy as np
import torch

array = np.zeros((1, 2, 3))
tensor = torch.from_numpy(array)
print(array.transpose(1, 0, 2).shape, tensor.permute(1, 0, 2).shape)
print(array.swapaxes(0, 1).shape, tensor.transpose(0, 1).shape)
print(array.squeeze(0).shape, tensor.squeeze(0).shape)
print(tensor.squeeze(1).shape)
array.squeeze(1)
