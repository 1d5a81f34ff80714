import numpy as np
import torch

tensor = torch.arange(6).reshape(2, 3)
indices = [np.array([0, 1]), np.array([1, 2])]

print(tensor[tuple(indices)])
