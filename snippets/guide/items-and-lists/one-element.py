import numpy as np
import torch

print(float(torch.ones(1)), torch.ones(1, 1).item())
print(np.ones(1).item())
float(np.ones(1))
