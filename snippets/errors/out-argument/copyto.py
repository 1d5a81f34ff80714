import numpy as np
import torch

tensor = torch.zeros(3)
try:
    np.copyto(tensor, np.ones(3))
except TypeError as error:
    print(error)
tensor.copy_(torch.from_numpy(np.ones(3)))
tensor.index_add_(0, torch.tensor([0, 0]), torch.ones(2))
print(tensor)
