import numpy as np
import torch
from array_api_compat import array_namespace

tensor, array = torch.ones(2), np.zeros(2)
moved = torch.from_numpy(array).to(tensor.device)
xp = array_namespace(tensor, moved)
print(xp.concat([tensor, moved]))
