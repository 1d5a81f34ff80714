import numpy as np
import torch

values = torch.arange(6.0).reshape(3, 2)
actions = torch.from_numpy(np.array([0, 1, 1]))
print(values.gather(1, actions[:, None])[:, 0])
print(values[torch.arange(3), actions])
print(values[:, actions].shape)
try:
    np.take_along_axis(values.numpy(), actions.numpy(), axis=1)
except ValueError as error:
    print("ValueError:", error)
values.gather(1, actions)
