import numpy as np
import torch

empty = torch.from_numpy(np.zeros(0))
print((torch.tensor(1.0) + empty).shape, (torch.zeros(1) + empty).shape)
torch.zeros(2) + empty
