import numpy as np
import torch

tensor = torch.ones(3)
array = tensor.numpy().copy()
also = np.array(np.asarray(tensor))

print(np.shares_memory(array, tensor.numpy()))
print(np.shares_memory(also, tensor.numpy()))
