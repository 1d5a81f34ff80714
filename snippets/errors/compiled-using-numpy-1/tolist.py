import numpy as np
import torch

array = np.zeros(2, dtype=np.float64)
print(torch.from_numpy(array).dtype, torch.tensor(array.tolist()).dtype)
