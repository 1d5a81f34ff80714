import numpy as np
import torch

tensor = torch.zeros(2, dtype=torch.complex64)
for scalar in np.complex64(2j), np.complex128(2j):
    print(torch.full((2,), scalar), tensor.fill_(scalar))
    print(torch.ones(2) / scalar)
