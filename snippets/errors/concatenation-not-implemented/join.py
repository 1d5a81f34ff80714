import numpy as np
import torch

array, tensor = np.array([1.0]), torch.tensor([2.0])

print(np.concatenate([array, tensor.numpy()]))
print(torch.cat([torch.from_numpy(array), tensor]))
