import numpy as np
import torch

array = np.array([0, 1], dtype=object)
torch.arange(2.0) + array
