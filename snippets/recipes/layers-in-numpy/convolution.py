import numpy as np
import torch
from numpy.lib.stride_tricks import sliding_window_view

conv = torch.nn.Conv2d(3, 2, kernel_size=3, padding=1)
x = torch.arange(75.0).reshape(1, 3, 5, 5) / 75
w, b = (p.detach().numpy() for p in (conv.weight, conv.bias))

padded = np.pad(x.numpy(), ((0, 0), (0, 0), (1, 1), (1, 1)))
windows = sliding_window_view(padded, (3, 3), axis=(2, 3))
ours = np.einsum("nchwij,ocij->nohw", windows, w)
ours = ours + b[:, None, None]
print(np.allclose(ours, conv(x).detach().numpy(), atol=1e-5))
