import numpy as np
import torch

array = torch.empty(0, 3).numpy()
print(array.shape, torch.from_numpy(array).shape)
print(torch.empty(0, 3).stride(), torch.from_numpy(array).stride())

array = torch.tensor(5).numpy()
print(array.shape, array.strides, torch.from_numpy(array).shape)
