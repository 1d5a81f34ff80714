import numpy as np
import torch

x, q = torch.arange(1.0, 5.0), torch.from_numpy(np.array([0.25, 0.5]))
print(torch.quantile(x, q.to(x.dtype)), torch.quantile(x, 0.25))
torch.quantile(x, q)
