import numpy as np
import torch

torch.tensor([1.0, 2.0]) < np.array([1.0, 3.0])
