import numpy as np
import torch

array = np.array([300])
print(torch.tensor(array, dtype=torch.int8))
print(torch.from_numpy(array).to(torch.int8))
print(torch.tensor([-1], dtype=torch.uint8))
