import numpy as np
import torch

imaginary = torch.tensor([1 + 2j, 3 - 4j]).conj().imag
print(imaginary.tolist())
print(np.from_dlpack(imaginary))
print(np.from_dlpack(imaginary.resolve_neg()))
