import numpy as np
import torch

array = np.array(["dog", "cat", "dog"])
names, codes = np.unique(array, return_inverse=True)
tensor = torch.from_numpy(codes)
print(names, tensor, names[tensor.numpy()])
