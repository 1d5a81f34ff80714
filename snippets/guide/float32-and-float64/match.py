import numpy as np
import torch

layer = torch.nn.Linear(2, 1)
array = np.array([[0.5, 1.5]])
print(torch.from_numpy(array).to(layer.weight).dtype)

layer.double()
print(torch.from_numpy(array).to(layer.weight).dtype)
