import numpy as np
import torch

array = np.array([1.0, 2.0])
tensor = torch.from_numpy(array).unsqueeze(0)
print(tensor)
