import numpy as np
import torch

numbers = [0.5, 1.5]
array = np.array(numbers)
print("np.array(list)     ", array.dtype)
print("torch.tensor(list) ", torch.tensor(numbers).dtype)
print("torch.tensor(array)", torch.tensor(array).dtype)
print("from_numpy(array)  ", torch.from_numpy(array).dtype)
print("list of np.float64 ", torch.tensor(list(array)).dtype)
print("array.tolist()     ", torch.tensor(array.tolist()).dtype)
