import numpy as np
import torch

torch.ones(3, 4, 5) - np.array([0.5, 0.25, 0.0])
