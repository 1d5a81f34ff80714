import numpy as np
import torch

tensor = torch.zeros(3)
tensor[:2] = torch.from_numpy(np.array([1.5, 2.5]))
print(tensor)

tensor[:2] = np.array([1.5, 2.5])
