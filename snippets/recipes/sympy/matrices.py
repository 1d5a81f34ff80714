import numpy as np
import sympy
import torch

print(torch.tensor(float(sympy.pi / 2)))
array = np.array(sympy.Matrix([[1, 2]])).astype(np.float64)
print(torch.from_numpy(array), sympy.Matrix(torch.eye(2).numpy()))
torch.tensor(sympy.pi)
