import numpy as np
import torch

array, tensor = np.arange(3), torch.arange(3)

print(np.shares_memory(array, np.flip(array)))
print(np.shares_memory(tensor.numpy(), tensor.flip(0).numpy()))
