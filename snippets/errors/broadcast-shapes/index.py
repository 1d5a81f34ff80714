import numpy as np
import torch

tensor = torch.arange(6).view(2, 3)
rows, columns = np.array([0, 1]), np.array([0, 1, 2])
print(tensor[rows[:, None], columns])
tensor[rows, columns]
