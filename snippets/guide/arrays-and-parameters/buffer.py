import numpy as np
import torch

module = torch.nn.Module()
module.mean = np.ones(2)
module.register_buffer("std", torch.from_numpy(np.ones(2)))

module.half()
print(list(module.state_dict()))
print(module.mean.dtype, module.std.dtype)
