import numpy as np
import torch

total = torch.tensor([1.0, 2.0]).sum()

print(total.item(), total.reshape(1), np.atleast_1d(total.numpy()))
