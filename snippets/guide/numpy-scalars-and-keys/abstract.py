import numbers
import operator

import numpy as np
import torch

for value in np.int64(3), torch.tensor(3), np.array(3), np.float64(3):
    try:
        index = operator.index(value)
    except TypeError as error:
        index = type(error).__name__
    print(f"{type(value).__name__:8}", isinstance(value, numbers.Real),
          index)
