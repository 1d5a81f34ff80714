import numpy as np
import torch

np.save("a.npy", np.ones(2))
np.savez("b.npz", bias=np.zeros(3))

print(torch.from_numpy(np.load("a.npy")))
with np.load("b.npz") as file:
    print(torch.from_numpy(file["bias"]))
