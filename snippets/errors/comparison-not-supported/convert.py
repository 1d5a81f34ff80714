import numpy as np
import torch

tensor, array = torch.tensor([1.0, 5.0]), np.array([3.0, 3.0])

print(tensor < torch.from_numpy(array))
print(tensor.numpy() < array)
