import numpy as np
import torch

shape = np.array([2, 3])
count = np.floor(2.7)

print(torch.zeros(tuple(shape)).shape)
print(torch.zeros(int(count), 3).shape)
