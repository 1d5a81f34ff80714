import numpy as np
import torch

whole = torch.tensor([2**24 + 1])
array = np.array([2**24], dtype=np.float32)
print(whole == array, whole.numpy() == array)

tenth = torch.tensor([0.1])
print(tenth == np.float64(0.1), tenth == np.array([0.1]))
