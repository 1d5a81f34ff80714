import numpy as np
import torch

for data in (np.ones(2), torch.ones(2, requires_grad=True)):
    print(torch.asarray(data, requires_grad=False))
