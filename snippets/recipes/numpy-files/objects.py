import numpy as np
import torch

np.save("list.npy", [torch.zeros(2), torch.ones(2)])
print(np.load("list.npy"))
np.save("dict.npy", {"bias": torch.zeros(2)})
np.load("dict.npy")
