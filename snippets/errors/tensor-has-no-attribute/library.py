import numpy as np
import torch

tensor = torch.ones(2, 2)
np.fill_diagonal(tensor.numpy(), 0)
print(tensor)
