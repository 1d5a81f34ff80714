import numpy as np
import torch

array = np.arange(6.0).reshape(2, 3)
tensor = torch.from_numpy(array)

print(array.max(0), tuple(tensor.max(0)))
print(array.std(0), tensor.std(0))
print(array.reshape(6, order="F"), tensor.reshape(6))
