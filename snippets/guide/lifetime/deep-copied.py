import copy

import numpy as np
import torch

part = torch.from_numpy(np.zeros(1_000_000))[:2]
print(copy.deepcopy(part).untyped_storage().nbytes())
print(part.clone().untyped_storage().nbytes())
print(copy.deepcopy(part.numpy()).nbytes)
