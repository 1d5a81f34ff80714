import numpy as np
import torch

np.flip(torch.arange(3))
