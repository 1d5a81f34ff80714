import numpy as np
import torch

np.array([10.0, 20.0]) + torch.tensor([1.0, 2.0])
