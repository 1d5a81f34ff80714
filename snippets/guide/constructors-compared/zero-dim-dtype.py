import numpy as np
import torch

array = np.array(1.7)
print(torch.asarray(array, dtype=torch.int32))
torch.asarray(array, dtype=torch.int32, copy=False)
