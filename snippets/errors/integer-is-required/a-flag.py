import numpy as np
import torch

frozen = np.array([False, True])
print(torch.ones(1, requires_grad=bool(frozen[1])))
torch.ones(1, requires_grad=frozen[1])
