import numpy as np
import torch

tensor = torch.tensor([1.0, 2.0])
array = np.array([10.0, 20.0])

print(array + tensor.numpy())
print(torch.from_numpy(array) + tensor)
