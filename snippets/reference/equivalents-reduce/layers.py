import numpy as np
import torch

x = np.array([[1.0, 10.0], [2.0, 20.0], [3.0, 60.0], [6.0, 70.0]])
layer = torch.nn.BatchNorm1d(2, momentum=1.0, dtype=torch.float64)
out = layer(torch.from_numpy(x)).numpy(force=True)
by_hand = (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + layer.eps)
print(np.allclose(out, by_hand))
print(x.var(axis=0), x.var(axis=0, ddof=1).round(2))
print(layer.running_var.numpy().round(2))
