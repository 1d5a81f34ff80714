import numpy as np
import torch

flag = np.bool_(True)
print(torch.tensor(np.array([3, flag])))
print(torch.tensor([3, bool(flag)]))
torch.tensor([3, flag])
