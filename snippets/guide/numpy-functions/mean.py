import numpy as np
import torch

np.mean(torch.ones(3))
