import numpy as np
import torch

array = np.array([[1.0, 5.0], [3.0, 2.0]])
torch.max(array, dim=0)
