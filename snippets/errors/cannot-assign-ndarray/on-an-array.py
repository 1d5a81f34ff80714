import numpy as np
import torch

tensor = torch.zeros(3)
tensor[:] = np.array([1.0, 2.0, 3.0])
