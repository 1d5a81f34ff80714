from collections import UserDict

import numpy as np
import torch
from torch.utils._pytree import tree_map_only
from torch.utils.data import default_convert

print(tree_map_only(torch.Tensor, torch.Tensor.numpy,
                    UserDict(x=torch.ones(2))))
print(default_convert(UserDict(x=np.ones(2))))
