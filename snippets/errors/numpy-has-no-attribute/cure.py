import numpy as np
import torch

array = np.zeros(2, dtype=np.float64)  # np.float was Python's float
print(torch.from_numpy(array))
