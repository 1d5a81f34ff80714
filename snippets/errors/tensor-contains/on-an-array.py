import numpy as np
import torch

np.array(2) in torch.arange(3)
