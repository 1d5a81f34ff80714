import warnings
import numpy as np
import torch

warnings.simplefilter("ignore", DeprecationWarning)
tensor, counts = torch.ones(2), torch.tensor([1, 2])
scalar = np.float64(1)
print(np.add(tensor, scalar).dtype, (tensor + scalar).dtype)
print(np.add(counts, tensor).dtype, (counts + tensor).dtype)
print(np.add(counts, 0.5).dtype, (counts + 0.5).dtype)
print(np.add(tensor, 0.5).dtype, (tensor + 0.5).dtype)
