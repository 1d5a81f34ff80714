import numpy as np
import torch

array = np.array([0.0, 1.0])
tensor = torch.as_tensor(array)

print(torch.sin(tensor), torch.sin(tensor).numpy())
print(np.shares_memory(tensor.numpy(), array))
