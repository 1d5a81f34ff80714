from array import array

import numpy as np
import torch

big, two_types = np.array([2**63]), np.ulonglong is not np.uint64
for numbers in (big, np.asarray(array("Q", [1])),
                np.ones(1, dtype=np.ulonglong),
                big.astype(np.uint64, copy=False)):
    try:
        refused = torch.from_numpy(numbers) is None
    except TypeError as error:
        refused = "numpy.ulonglong" in str(error)
    print(numbers.dtype, refused == two_types)
print(torch.from_numpy(big.view(np.uint64)))
