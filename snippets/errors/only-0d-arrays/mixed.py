import warnings

import numpy as np
import torch

warnings.simplefilter("ignore")
array = np.array([2.0])
try:
    torch.tensor([1.0, array])
except TypeError as error:
    print(error)
print(torch.from_numpy(np.concatenate([[1.0], array])))
