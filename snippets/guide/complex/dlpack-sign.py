import numpy as np
import torch

imaginary = torch.tensor([1 + 2j]).conj().imag

print(imaginary)
print(np.from_dlpack(imaginary), torch.from_dlpack(imaginary))
print(np.from_dlpack(imaginary.resolve_neg()))
