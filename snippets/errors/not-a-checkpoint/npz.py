import numpy as np
import torch

np.savez("a.npz", bias=np.zeros(3))
try:
    torch.load("a.npz")
except RuntimeError as error:
    print(str(error).partition("] . ")[2].splitlines()[0])
