import numpy as np
import torch

array = np.array([1.0, 2.0])
view = array[:]
array *= torch.tensor([10.0, 20.0]).numpy()
print(array)

array /= torch.tensor([10.0, 20.0])
print(type(array).__name__, view)
