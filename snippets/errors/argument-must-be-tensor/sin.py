import numpy as np
import torch

torch.sin(np.array([1.0, 2.0]))
