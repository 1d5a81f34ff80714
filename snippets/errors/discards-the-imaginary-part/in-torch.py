import numpy as np
import torch

print(torch.as_tensor(np.array([1 + 2j]), dtype=torch.float32))
