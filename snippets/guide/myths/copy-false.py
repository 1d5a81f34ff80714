import warnings
import numpy as np
import torch

warnings.simplefilter("ignore", DeprecationWarning)
tensor = torch.zeros(2)
np.asarray(tensor)[0] = 1
print(tensor)
np.array(tensor, copy=False)
