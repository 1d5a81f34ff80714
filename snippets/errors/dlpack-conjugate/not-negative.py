import numpy as np
import torch

imaginary = torch.tensor([1 + 2j]).conj().imag
print(imaginary, imaginary.is_neg())
print(np.from_dlpack(imaginary))
print(np.from_dlpack(imaginary.resolve_neg()))
