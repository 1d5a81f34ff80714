import numpy as np
import torch

rows = [np.array([1.0, 2.0]), np.array([3.0, 4.0, 5.0])]
torch.from_numpy(np.array(rows, dtype=object))
