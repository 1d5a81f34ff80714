import numpy as np
import torch

start, stop = 3, 0
print(np.arange(start, stop), torch.arange(start, max(start, stop)))
print(torch.arange(start, stop, -1))
torch.arange(start, stop)
