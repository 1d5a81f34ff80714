import numpy as np
import torch

start = [[1, 2, 3], [4, 5, 6]]

array = np.array(start)
array[:, 1:] = array[:, :-1]
print("NumPy:", array.tolist())

tensor = torch.tensor(start)
tensor[:, 1:] = tensor[:, :-1]
print("torch:", tensor.tolist())
