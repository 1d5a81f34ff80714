import numpy as np
import torch
from array_api_compat import array_namespace

tensor, array = torch.ones(2), np.zeros(2)
moved = tensor.numpy(force=True)
xp = array_namespace(moved, array)
print(xp.concat([moved, array]))
