from array import array

import numpy as np
import torch

numbers = array("i", [1, 2])
print(torch.asarray(numbers))
print(torch.tensor(numbers))
print(torch.from_numpy(np.asarray(numbers)))
