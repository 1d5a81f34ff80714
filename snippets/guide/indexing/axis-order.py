import numpy as np
import torch

array = np.zeros((2, 3, 4))
tensor = torch.from_numpy(array)
print(array[0, :, [1, 2]].shape, tensor[0, :, [1, 2]].shape)
print(array[0][:, [1, 2]].shape, tensor[0][:, [1, 2]].shape)
print(array[[0], :, [1, 2]].shape, tensor[[0], :, [1, 2]].shape)
