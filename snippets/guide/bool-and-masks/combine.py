import warnings

import numpy as np
import torch

warnings.simplefilter("ignore", DeprecationWarning)
array = np.array([10, 20, 30])
tensor = torch.from_numpy(array)
above, below = tensor > 15, array < 25

print(above & torch.from_numpy(below))
print(above & below)
below & above
