import numpy as np
import torch

array, start = np.arange(5), torch.tensor(2.0)
try:
    array[start:]
except TypeError as error:
    print(error)
print(array[int(start) :])
