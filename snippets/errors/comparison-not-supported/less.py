import numpy as np
import torch

torch.tensor([1.0, 5.0]) < np.array([3.0, 3.0])
