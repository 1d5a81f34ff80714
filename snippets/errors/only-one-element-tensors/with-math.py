import math

import torch

tensor = torch.tensor([4.0, 9.0])
try:
    math.sqrt(tensor)
except ValueError as error:
    print(error)
print(torch.sqrt(tensor), [f"{x:.1f}" for x in tensor.tolist()])
