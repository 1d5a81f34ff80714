import numpy as np
import torch

start, stop = torch.tensor(2000.0), torch.tensor(2000.5)
steps = np.arange(start, stop, 0.1)
print(steps.dtype, steps.round(6))
print(np.arange(start.item(), stop.item(), 0.1).round(6))
