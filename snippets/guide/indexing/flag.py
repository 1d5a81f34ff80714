import numpy as np
import torch

array, flag = np.array([10, 20, 30]), torch.tensor(True)
print(array[flag], array[flag.numpy()], array[bool(flag)])
array[~flag] = 0
print(array)
