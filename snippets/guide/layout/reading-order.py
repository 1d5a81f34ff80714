import numpy as np
import torch

array = np.arange(6).reshape(2, 3)
tensor = torch.from_numpy(array)

print(array.reshape(-1, order="F"), tensor.T.reshape(-1).tolist())
print(array.reshape(3, 2, order="F").tolist())
print(tensor.T.reshape(2, 3).T.tolist())
