from operator import index

import numpy as np
import torch

print(index(torch.tensor(1)), index(torch.tensor([1])))
print(index(np.array(1)), index(np.int64(1)))
try:
    index(np.array([1]))
except TypeError as error:
    print(error)
