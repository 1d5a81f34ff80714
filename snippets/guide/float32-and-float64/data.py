import numpy as np
import torch

layer = torch.nn.Linear(2, 1, bias=False)
values = torch.from_numpy(np.array([[3.0, 4.0]]))
with torch.no_grad():
    layer.weight.copy_(values)
print(layer.weight.dtype)
layer.weight.data = values
print(layer.weight.dtype)
