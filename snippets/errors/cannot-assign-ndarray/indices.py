import numpy as np
import torch

tensor = torch.zeros(3)
places, values = torch.tensor([0, 2]), np.array([5.0, 7.0])
tensor[places] = torch.from_numpy(values).to(tensor.dtype)

print(tensor)
