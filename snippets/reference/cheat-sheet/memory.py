import numpy as np
import torch

tensor = torch.ones(2)
array = tensor.numpy()
array += 1
array[0] = 7
tensor.mul_(10)
print(tensor, array, np.shares_memory(array, tensor.numpy()))
array = array + 1
print(tensor, array, np.shares_memory(array, tensor.numpy()))
kept, copied = tensor.clone(), array.copy()
