import warnings

import numpy as np
import torch
from numpy.lib.stride_tricks import sliding_window_view

warnings.simplefilter("ignore")
tensor = torch.from_numpy(sliding_window_view(np.zeros(5), 3))
print(tensor.clone().add_(1))
tensor += 1
print(tensor)
