import numpy as np
import torch

tensor, values = torch.zeros(3), np.array([1.5, 2.5])
tensor[:2] = torch.from_numpy(values)
print(tensor)

try:
    tensor[[0, 1]] = torch.from_numpy(values)
except RuntimeError as error:
    print(error)
tensor[:2] = values
