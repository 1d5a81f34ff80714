import numpy as np
import torch

array = np.zeros((2, 3, 4))
tensor = torch.from_numpy(array)
print(array.T.shape, array.mT.shape)
print(tuple(tensor.numpy().T.shape), tuple(tensor.mT.shape))
