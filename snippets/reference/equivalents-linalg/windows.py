import numpy as np
import torch

for name in "bartlett", "blackman", "hamming":
    ours = getattr(np, name)(5)
    window = getattr(torch, f"{name}_window")
    theirs = window(5, periodic=False, dtype=torch.float64)
    print(name, np.allclose(ours, theirs), np.allclose(ours, window(5)))
theirs = torch.kaiser_window(5, False, beta=9, dtype=torch.float64)
print("kaiser", np.allclose(np.kaiser(5, beta=9), theirs))
