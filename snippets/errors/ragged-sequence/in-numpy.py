import numpy as np
import torch

np.array([torch.ones(2), torch.ones(3)])
