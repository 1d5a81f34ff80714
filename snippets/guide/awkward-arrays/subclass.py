import numpy as np
import torch


class Length(np.ndarray):
    unit = "m"


array = np.ones(2).view(Length)
tensor = torch.from_numpy(array)
tensor[0] = 99
print(array, array.unit, hasattr(tensor, "unit"))
print(type(tensor), type(tensor.numpy()))
