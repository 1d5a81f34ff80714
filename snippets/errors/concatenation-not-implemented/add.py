import numpy as np
import torch

np.array([1.0, 2.0]) + torch.tensor([10.0, 20.0])
