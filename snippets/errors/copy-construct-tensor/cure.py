import numpy as np
import torch

source = torch.ones(2)
copy = source.detach().clone()
for data in (source, np.ones(2)):
    print(torch.as_tensor(data))
print(copy)
