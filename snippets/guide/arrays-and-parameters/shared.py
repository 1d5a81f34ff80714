import numpy as np
import torch

array = np.zeros(2)
module = torch.nn.Module()
module.register_buffer("mean", torch.from_numpy(array))

module.load_state_dict({"mean": torch.tensor([7.0, 8.0])})
print(array)
module.half()
module.mean.zero_()
print(array)
