import warnings
import numpy as np
import torch

warnings.simplefilter("ignore", DeprecationWarning)

for name in "bool", "uint8", "int16", "uint16", "int32", "int64":
    tensor = torch.ones(2, dtype=getattr(torch, name))
    print(name, np.exp(tensor).dtype, torch.exp(tensor).dtype)

pixels = torch.tensor([3, 12], dtype=torch.uint8)
print(np.exp(pixels))
print(torch.exp(pixels))
