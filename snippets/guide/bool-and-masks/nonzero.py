import numpy as np
import torch

array = np.array([[0, 7], [8, 0]])
tensor = torch.from_numpy(array)
print(np.nonzero(array))
print(torch.nonzero(tensor, as_tuple=True))
print(torch.nonzero(tensor))
print(np.argwhere(array).tolist())
