import numpy as np
import torch

x = np.array([[1.0, 2.0]], dtype=np.float32)
layer = torch.nn.Linear(2, 2, bias=False)
with torch.no_grad():
    layer.weight[:] = torch.tensor([[1.0, 1.0], [0.0, 1.0]])
weight = layer.weight.detach().numpy()

print(layer(torch.from_numpy(x)).detach().numpy())
print(x @ weight.T, x @ weight)
x @ torch.nn.Linear(2, 3).weight.detach().numpy()
