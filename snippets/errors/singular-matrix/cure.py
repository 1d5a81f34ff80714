import numpy as np
import torch

array = np.array([[1.0, 2.0], [2.0, 4.0]])
vector = np.array([1.0, 2.0])
print(np.linalg.pinv(array) @ vector)
print(torch.linalg.pinv(torch.from_numpy(array))
      @ torch.from_numpy(vector))
