import numpy as np
import torch

try:
    np.empty(2**60)
except ValueError as error:
    print("ValueError:", error)
try:
    torch.empty(2**40, 2**40)
except RuntimeError as error:
    print("RuntimeError:", error)
