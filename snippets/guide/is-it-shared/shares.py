import numpy as np
import torch

tensor = torch.arange(4.0)
view = tensor.numpy()
copy = tensor.numpy().copy()

print(np.shares_memory(view, tensor.numpy()))
print(np.shares_memory(copy, tensor.numpy()))
