import numpy as np
import torch

tensor = torch.tensor([1.0, 1 + 1j])

print(tensor * np.complex64(2j))
print(tensor * np.complex128(2j))
print(tensor * np.complex64(2j).item())
tensor[0] = np.complex64(2j)
