import numpy as np
import torch

tensor = torch.ones(2, 3)
for source in (tensor, tensor.T):
    array = np.asarray(source, order="F")
    print(array.shape, np.shares_memory(array, tensor.numpy()))
    array = np.asfortranarray(source)
    print(array.shape, np.shares_memory(array, tensor.numpy()))
