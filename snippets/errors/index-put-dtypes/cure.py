import numpy as np
import torch

tensor, places = torch.zeros(3), np.array([0, 2])
values = torch.from_numpy(np.array([5.5, 7.5]))
tensor[places] = values.to(tensor.dtype)

print(tensor)
