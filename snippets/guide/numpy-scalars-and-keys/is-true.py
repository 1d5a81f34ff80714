import numpy as np
import torch

for found in (np.array([1, 2]) > 1).any(), torch.tensor([1, 2]).any():
    print(found is True, isinstance(found, bool), bool(found) is True)
