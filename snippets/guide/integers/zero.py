import numpy as np
import torch

array = np.array([7, -7])
tensor = torch.from_numpy(array)
print(array // 0)
print(tensor / 0)
tensor // 0
