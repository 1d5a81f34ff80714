import numpy as np
import torch

tensor = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
array = np.eye(2)

print(tensor @ torch.from_numpy(array).to(tensor))
print(array @ tensor.numpy())
array @ tensor
