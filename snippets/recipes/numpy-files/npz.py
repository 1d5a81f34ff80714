import numpy as np
import torch

np.savez("a.npz", bias=torch.zeros(2))
with np.load("a.npz") as file:
    torch.from_numpy(file["bias"])[0] = 1
    bias = torch.from_numpy(file["bias"])
bias[1] = 2
print(bias)
