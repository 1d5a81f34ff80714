import numpy as np
import torch

table = torch.tensor([[1, 2], [3, 4]])
row = torch.from_numpy(np.array([3, 4]))

print((table == row).all(dim=1).any())
