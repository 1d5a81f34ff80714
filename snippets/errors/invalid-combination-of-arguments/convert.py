import numpy as np
import torch

array = np.array([[1.0, 5.0], [3.0, 2.0]])

print(torch.max(torch.from_numpy(array), dim=0).values)
print(np.max(array, axis=0))
