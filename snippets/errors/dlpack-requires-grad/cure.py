import numpy as np
import torch

weights = torch.ones(2, requires_grad=True)
array = np.from_dlpack(weights.detach())

array[0] = 99
print(weights)
