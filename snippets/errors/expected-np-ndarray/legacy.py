import numpy as np
import torch

total = np.arange(4).sum()
print(torch.as_tensor(total), torch.Tensor(total).shape)
