import numpy as np
import torch

array, loss = np.array([1.0, 2.0]), torch.tensor(0.5)
try:
    array + loss
except TypeError as error:
    print(str(error)[:27])
print(array + loss.item())
