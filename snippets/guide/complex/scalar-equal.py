import numpy as np
import torch

tensor = torch.tensor([1 + 3j])
number = np.complex64(1 + 3j)
print(tensor == number.item(), tensor == np.array([number]))
print(tensor + np.complex64(1j).item())
print(tensor == number, tensor + np.complex64(1j))
