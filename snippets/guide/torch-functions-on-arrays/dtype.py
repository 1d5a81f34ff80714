import numpy as np
import torch

array = np.ones(2, dtype=np.float32)
print(torch.zeros(2, dtype=torch.as_tensor(array).dtype))
torch.zeros(2, dtype=array.dtype)
