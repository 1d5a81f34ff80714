import numpy as np
import torch

file = np.lib.format.open_memmap(
    "big.npy", mode="w+", dtype=np.float32, shape=(4, 2))
tensor = torch.from_numpy(file)
for start in 0, 2:
    tensor[start:start + 2] = torch.full((2, 2), float(start))
file.flush()
print(np.load("big.npy"))
