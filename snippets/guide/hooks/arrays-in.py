import numpy as np
import torch
from torch import nn

layer = nn.Linear(2, 3)
layer.register_forward_pre_hook(lambda layer, args: tuple(
    torch.as_tensor(arg, dtype=torch.float32) for arg in args))
print(layer(np.ones((4, 2))).shape)
