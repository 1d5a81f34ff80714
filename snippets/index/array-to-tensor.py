import numpy as np
import torch

array = np.array([[1, 2], [3, 4]])
tensor = torch.from_numpy(array)
print(tensor)
