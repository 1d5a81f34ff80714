import numpy as np
import torch

tensor = torch.ones(2)

print(tensor * np.complex64(2j))
print(tensor * complex(np.complex64(2j)), tensor * np.complex128(2j))
