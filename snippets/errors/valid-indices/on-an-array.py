import numpy as np
import torch

np.array([10, 20, 30])[torch.tensor([0.0, 2.0])]
