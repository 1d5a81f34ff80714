import numpy as np
import torch

array = np.array([1.0, 2.0])
point = torch.tensor(array, dtype=torch.float32, requires_grad=True)
optimizer = torch.optim.SGD([point], lr=0.1)
late = torch.tensor(array, requires_grad=True).float()
optimizer = torch.optim.SGD([late], lr=0.1)
