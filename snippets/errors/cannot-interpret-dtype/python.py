import numpy as np
import torch

for kind in (float, int, bool, complex):
    array = np.zeros(1, dtype=kind)
    print(array.dtype, torch.zeros(1, dtype=kind).dtype)
