import numpy as np
import torch

milliseconds = np.array([1_700_000_001_234, 1_700_000_002_345])
print((milliseconds / 1000).tolist())
tensor = torch.from_numpy(milliseconds)
print((tensor / 1000).tolist())
print((tensor.double() / 1000).tolist())
print(((tensor - tensor[0]) / 1000).dtype)
