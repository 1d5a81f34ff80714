import numpy as np
import torch

tensor = torch.arange(6).reshape(2, 3)
mask = torch.from_numpy(np.array([True, False, True]))

print(tensor[:, mask])
