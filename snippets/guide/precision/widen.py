import numpy as np
import torch

array = np.array([0.1])
single = torch.from_numpy(array).float()
print(array.tolist(), single.double().tolist())
print(torch.from_numpy(array).numpy() == array)
