from array import array

import numpy as np
import torch

big = np.array([2**63])
for numbers in (big, np.asarray(array("Q", [1])),
                np.ones(1, dtype=np.ulonglong),
                big.astype(np.uint64, copy=False), big.view(np.uint64)):
    try:
        print(numbers.dtype, torch.from_numpy(numbers))
    except TypeError as error:
        print(numbers.dtype, str(error)[:48])
