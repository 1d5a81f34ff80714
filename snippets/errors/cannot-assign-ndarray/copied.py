import numpy as np
import torch

tensor = torch.zeros(2, 3)
tensor[0] = torch.from_numpy(np.arange(3))
tensor[1].copy_(torch.from_numpy(np.ones(3)))

print(tensor)
