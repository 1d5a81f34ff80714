import warnings

import numpy as np
import torch

warnings.simplefilter("ignore", DeprecationWarning)
tensor = torch.ones(2)
np.array(tensor)[0] = 99
print(tensor)
