import numpy as np
import torch

imaginary = torch.tensor([1 + 2j]).conj().imag

print(imaginary, imaginary.tolist())
print(np.from_dlpack(imaginary))
print(np.from_dlpack(imaginary, copy=True))
imaginary.numpy()
