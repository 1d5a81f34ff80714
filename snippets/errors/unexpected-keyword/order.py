import numpy as np
import torch

array = np.arange(6)
tensor = torch.from_numpy(array)

print(array.reshape(2, 3, order="F"))
print(tensor.reshape(3, 2).T)
