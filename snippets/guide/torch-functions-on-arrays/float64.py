import numpy as np
import torch

layer = torch.nn.Linear(2, 1)
array = np.ones((1, 2))

print(layer(torch.as_tensor(array, dtype=torch.float32)).shape)
layer(torch.as_tensor(array))
