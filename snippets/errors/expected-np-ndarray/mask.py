import numpy as np
import torch

array = np.ma.masked_array([1.0, 2.0])
print(repr(array.mask), torch.from_numpy(np.ma.getmaskarray(array)))
torch.from_numpy(array.mask)
