import numpy as np
import torch

array = np.array([1.0, 2.0])
print(type(array.mean()), torch.tensor(array.mean()))
print(torch.from_numpy(array.mean(keepdims=True)))
