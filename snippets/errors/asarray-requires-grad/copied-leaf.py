import numpy as np
import torch

weight = torch.ones(2, requires_grad=True)
for data in np.ones(2), weight.detach(), weight:
    made = torch.asarray(data, copy=True, requires_grad=True)
    print(type(data).__name__, made.is_leaf)
