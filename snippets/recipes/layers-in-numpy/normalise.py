import numpy as np
import torch

x = torch.arange(24.0).reshape(6, 4) % 7 / 1000
layer = torch.nn.BatchNorm1d(4, momentum=None)
torch.nn.init.normal_(layer.weight)
torch.nn.init.normal_(layer.bias)
layer(x)  # training: it notes mean and variance
layer.eval()

w = {name: v.numpy() for name, v in layer.state_dict().items()}
scale = w["weight"] / np.sqrt(w["running_var"] + layer.eps)
ours = (x.numpy() - w["running_mean"]) * scale + w["bias"]
print(np.allclose(ours, layer(x).detach().numpy(), atol=1e-5))
