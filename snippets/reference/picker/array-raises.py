import numpy as np
import torch

for array in (np.zeros(2, dtype=np.float32), np.zeros(2)):
    tensor = torch.asarray(array, dtype=torch.float32, copy=False)
    tensor[0] = 99
    print(array)
