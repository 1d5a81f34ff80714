import numpy as np
import torch
from numpy import array
from torch import tensor

third = torch.tensor([1 / 3])
print(third, eval(repr(third)) == third)
wide = np.array([1 / 3])
print(repr(wide), eval(repr(wide)) == wide)
numbers = third.tolist()
print(numbers, tensor(numbers) == third)
print(torch.zeros(0, 3), np.zeros((0, 3)))
