import warnings

import numpy as np
import torch

warnings.simplefilter("ignore")
torch.tensor([np.ones(3), 1.0])
