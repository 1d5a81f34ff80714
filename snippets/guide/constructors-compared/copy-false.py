import numpy as np
import torch

array = np.zeros(2, dtype=np.float64)
torch.asarray(array, dtype=torch.float32, copy=False)
