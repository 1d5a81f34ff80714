import ml_dtypes
import numpy as np
import torch

np.save("a.npy", np.array([0.5, -3.0], dtype=ml_dtypes.bfloat16))
array = np.load("a.npy")
print(array.dtype)
print(torch.from_numpy(array.view(np.uint16)).view(torch.bfloat16))
torch.from_numpy(array)
