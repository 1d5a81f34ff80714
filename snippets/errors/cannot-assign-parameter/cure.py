import numpy as np
import torch

layer = torch.nn.Linear(3, 1)
array = np.array([[1.0, 2.0, 3.0]])

with torch.no_grad():
    layer.weight.copy_(torch.from_numpy(array))

print(layer.weight)
