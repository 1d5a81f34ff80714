import numpy as np
import torch

state = torch.nn.Linear(2, 1).state_dict()
print(np.array(state).shape, np.array(state).dtype)
rows = [torch.ones(2), torch.ones(3)]
array = np.array(rows, dtype=object)
print(array.shape, type(array[0]).__name__)
equal = np.array([torch.ones(2), torch.ones(2)], dtype=object)
print(equal.shape, type(equal[0, 0]).__name__)
