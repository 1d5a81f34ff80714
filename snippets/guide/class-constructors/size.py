import numpy as np
import torch

print(torch.Tensor(np.int64(3)).shape)
print(torch.Tensor(np.array(3)).shape)
print(torch.Tensor(np.array([3])))
print(torch.Tensor(np.array(3.0)))
print(torch.tensor(np.array(3)))
