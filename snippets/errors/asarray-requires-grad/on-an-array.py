import numpy as np
import torch

tensor = torch.ones(2, requires_grad=True)
for data in (np.ones(2), tensor):
    print(torch.as_tensor(data).detach())
print(tensor)
