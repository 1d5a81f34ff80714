import numpy as np
import torch

array = np.array([1.0, 2.0])
try:
    array += torch.tensor([10.0, 20.0])
except TypeError as error:
    print(str(error)[:27])
array += torch.tensor([10.0, 20.0]).numpy()
print(array)
