import numpy as np
import torch

tensor = torch.zeros(3)
tensor[:] = torch.from_numpy(np.array([1.0, 2.0, 3.0]))

print(tensor)
