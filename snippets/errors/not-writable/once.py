import warnings

import numpy as np
import torch

array = np.arange(3)
array.flags.writeable = False
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.from_numpy(array)
    torch.from_numpy(array)
    print(len(caught))
    torch.set_warn_always(True)
    torch.from_numpy(array)
    print(len(caught))
