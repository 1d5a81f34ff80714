import numpy as np
import torch

print(torch.full((2,), True))
print(torch.full((2,), np.True_))
print(torch.full((2,), np.True_, dtype=torch.bool))
