import numpy as np
import torch

for python_type in (bool, int, float, complex):
    tensor = torch.zeros(2, dtype=python_type)
    array = np.zeros(2, dtype=python_type)
    print(python_type.__name__, tensor.dtype, array.dtype)
print("without dtype:", torch.zeros(2).dtype, np.zeros(2).dtype)
