import ml_dtypes
import numpy as np
import torch

for name in dir(ml_dtypes):
    if not name.startswith(("bfloat", "float")): continue
    if hasattr(torch, name):
        size = np.dtype(name).itemsize
        bits = np.arange(256**size).astype(f"u{size}")
        numbers = bits.view(name).astype(np.float32)
        t = torch.from_numpy(bits).view(getattr(torch, name))
        same = np.array_equal(numbers, t.float(), equal_nan=True)
    print(f"{name:18}", same if hasattr(torch, name) else "-")
