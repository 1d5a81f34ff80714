import warnings

import numpy as np
import torch

warnings.simplefilter("ignore", DeprecationWarning)
tensor = torch.ones(2)
weights = tensor.numpy()
print((weights * 0.1).dtype)
print((weights * np.float64(0.1)).dtype)
print((weights * np.array(0.1)).dtype)
print((tensor * np.array(0.1)).dtype)
