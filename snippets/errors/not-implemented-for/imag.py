import numpy as np
import torch

array = np.array([1.0, 2.0])
tensor = torch.from_numpy(array)
print(array.imag, tensor.real, tensor.is_complex())
print(tensor.to(torch.complex128).imag)
tensor.imag
