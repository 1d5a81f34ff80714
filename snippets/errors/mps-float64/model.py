import numpy as np
import torch

model = torch.nn.Linear(2, 1)
model.register_buffer("mean", torch.from_numpy(np.zeros(2)))
for name, tensor in model.state_dict().items():
    print(name, tensor.dtype)
print(model.float().mean.dtype)
