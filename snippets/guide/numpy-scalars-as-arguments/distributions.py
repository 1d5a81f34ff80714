import numpy as np
import torch

Normal = torch.distributions.Normal
print(Normal(np.float64(0), np.float64(1)).scale)
print(Normal(torch.zeros(2), torch.as_tensor(np.ones(2))).scale)
for scale in np.int64(1), np.ones(2):
    try:
        Normal(0.0, scale)
    except ValueError as error:
        print(type(scale).__name__, type(error).__name__)
Normal(0.0, np.float32(1))
