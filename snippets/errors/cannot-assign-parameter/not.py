import numpy as np
import torch

layer = torch.nn.Linear(3, 1)
layer.weight.data = torch.from_numpy(np.ones((1, 3)))
print(layer.weight.dtype)
layer(torch.ones(3))
