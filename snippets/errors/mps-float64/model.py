import numpy as np
import torch

model = torch.nn.Linear(2, 1)
mean = torch.from_numpy(np.zeros(2))
model.register_buffer("mean", mean, persistent=False)
for name, tensor in [*model.named_parameters(), *model.named_buffers()]:
    print(name, tensor.dtype)
print(list(model.state_dict()), model.float().mean.dtype)
