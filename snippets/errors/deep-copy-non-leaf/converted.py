import copy

import numpy as np
import torch

array = np.ones(2)
late = torch.from_numpy(array).requires_grad_().float()
early = torch.from_numpy(array).float().requires_grad_()
print(late.is_leaf, early.is_leaf)
print(copy.deepcopy(early))
