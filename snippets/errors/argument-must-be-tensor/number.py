import math

import torch

try:
    torch.sqrt(2.0)
except TypeError as error:
    print(error)
print(math.sqrt(2.0), torch.sqrt(torch.tensor(2.0)))
