import warnings
import numpy as np
import torch

warnings.simplefilter("ignore", DeprecationWarning)
np.asarray(torch.ones(3), copy=False)
