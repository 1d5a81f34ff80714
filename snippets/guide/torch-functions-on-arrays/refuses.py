import numpy as np
import torch

torch.sin(np.array([0.0, 1.0]))
