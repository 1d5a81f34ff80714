import warnings

import numpy as np
import torch

warnings.simplefilter("ignore")
index = np.array([1, 0, 1], dtype=np.uint8)

print(torch.tensor([10, 20, 30])[index], np.array([10, 20, 30])[index])
