import numpy as np
import torch

tensor, array = torch.ones(2), np.ones(2)
print(tensor + torch.from_numpy(array))
