import numpy as np
import torch

print(torch.arange(3.0).numpy())
print(torch.from_numpy(np.arange(3.0)))
print(np.from_dlpack(torch.arange(3.0)))

tensor = torch.arange(3.0)
array = tensor.numpy()
del tensor
print(array + 1)
