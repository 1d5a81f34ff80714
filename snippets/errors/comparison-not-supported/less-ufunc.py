import warnings

import numpy as np
import torch

warnings.simplefilter("ignore")
tensor, array = torch.tensor([1.0, 5.0]), np.array([3.0, 3.0])

print(np.less(tensor, array))
print(~np.less(tensor, array))
