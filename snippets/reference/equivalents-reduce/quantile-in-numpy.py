import numpy as np
import torch

large = torch.zeros(2**24 + 1)
large[: 2**23] = 1.0
print(np.quantile(large.numpy(), 0.9))
print(torch.from_numpy(np.quantile(large.numpy(), [0.1, 0.9])))
