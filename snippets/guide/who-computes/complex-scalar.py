import numpy as np
import torch

tensor = torch.tensor([1 + 3j])
number = np.complex64(1 + 3j)
print(tensor == np.array(number), tensor == number.item())
print(tensor == number)
