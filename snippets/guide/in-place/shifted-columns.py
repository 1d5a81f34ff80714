import numpy as np
import torch

array = np.arange(2500).reshape(50, 50)
one, other = torch.tensor(array), torch.tensor(array)
expected = np.hstack([array[:, :1], array[:, :-1]])

array[:, 1:] = array[:, :-1]
one[:, 1:] = one[:, :-1]
other[:, 1:] = other[:, :-1].clone()
print("NumPy:", np.array_equal(array, expected))
print("torch:", np.array_equal(one.numpy(), expected))
print("clone:", np.array_equal(other.numpy(), expected))
