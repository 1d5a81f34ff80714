import numpy as np
import torch

array = np.arange(3.0)
print(array.clip(1, torch.tensor(1.5)))
print(array.clip(1, torch.tensor(1.5).item()))
