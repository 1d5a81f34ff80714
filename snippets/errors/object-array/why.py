import numpy as np
import torch

array = np.array([1, 2.5], dtype=object)
torch.tensor(array, dtype=torch.float32)
