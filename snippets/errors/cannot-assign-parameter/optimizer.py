import numpy as np
import torch

start = np.array([1.0, 2.0])
x = torch.tensor(start, requires_grad=True)
torch.optim.SGD([x], lr=0.1)
torch.optim.SGD([start], lr=0.1)
