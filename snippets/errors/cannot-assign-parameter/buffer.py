import numpy as np
import torch

layer = torch.nn.Linear(2, 1)
mean = np.array([0.5, 0.25], dtype=np.float32)
layer.register_buffer("mean", torch.from_numpy(mean))
print(list(layer.state_dict()))
layer.register_buffer("std", mean)
