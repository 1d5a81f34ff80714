import numpy as np
import torch

x = torch.arange(24.0).reshape(6, 4) % 7 / 1000
layer = torch.nn.LayerNorm(4)
a = x.numpy()
theirs = layer(x).detach().numpy()

centred = a - a.mean(-1, keepdims=True)
for ddof in (0, 1):
    variance = a.var(-1, keepdims=True, ddof=ddof)
    ours = centred / np.sqrt(variance + layer.eps)
    print(ddof, np.allclose(ours, theirs, atol=1e-5))
