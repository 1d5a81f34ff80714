import numpy as np
import torch

np.save("a.npy", np.zeros(3))
array = np.load("a.npy")
torch.from_numpy(array)[0] = 1
mapped = np.load("a.npy", mmap_mode="r+")
torch.from_numpy(mapped)[1] = 2
print(array, mapped, np.load("a.npy"))
