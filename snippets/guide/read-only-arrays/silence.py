import warnings

import numpy as np
import torch

array = np.broadcast_to(0, (3,))
with warnings.catch_warnings():
    warnings.filterwarnings("ignore", message="The given NumPy array")
    print(torch.from_numpy(array))
print(torch.from_numpy(array))
