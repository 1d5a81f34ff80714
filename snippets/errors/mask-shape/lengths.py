import numpy as np
import torch

values = torch.tensor([3.0, 5.0, 4.0, 9.0])
array = values.numpy()
rising = np.diff(array) > 0
print(rising.shape)

rising = np.diff(array, prepend=array[0]) > 0
print(values[rising])
