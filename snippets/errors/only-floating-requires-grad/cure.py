import numpy as np
import torch

array = np.arange(3)
tensor = torch.tensor(array, dtype=torch.float32, requires_grad=True)

print(tensor)
