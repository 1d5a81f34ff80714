import numpy as np
import torch

big = np.dtype(">f4")

print(str(big), big.name, getattr(torch, big.name))
