import numpy as np
import torch

print(torch.as_tensor(np.ones(3).sum()))
print(torch.from_numpy(np.ones((2, 3)).sum(axis=0)))
print(torch.asarray(np.uint64(1)))
