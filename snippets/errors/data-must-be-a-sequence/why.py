import numpy as np
import torch

print(torch.Tensor(3).shape, torch.Tensor(np.int64(3)).shape)
print(torch.Tensor([3]), torch.Tensor(np.array([3])))
print(torch.tensor(3), torch.tensor(np.int64(3)))
