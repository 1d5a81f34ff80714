import numpy as np
import torch

tensor, array = torch.ones(1), np.ones(1)
print(torch.zeros(1, device=array.device))
print(np.zeros(1, device=str(tensor.device)))
np.zeros(1, device=tensor.device)
