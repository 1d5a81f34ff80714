import numpy as np
import torch

array = np.arange(6).reshape(2, 3)

print(torch.from_numpy(np.flip(array, axis=1).copy()))
print(torch.flip(torch.from_numpy(array), dims=[1]))
print(torch.rot90(torch.from_numpy(array)))
