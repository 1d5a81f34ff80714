import numpy as np
import torch

for value in ([1j], np.array([1j]), np.complex64(1j)):
    print(torch.tensor(value).dtype)

tensor = torch.ones(2, dtype=torch.complex64)
print(tensor.numpy().dtype)
print(tensor.to(torch.complex128).numpy().dtype)
