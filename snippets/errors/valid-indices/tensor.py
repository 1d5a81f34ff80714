import numpy as np
import torch

torch.tensor([10, 20, 30])[np.float64(1.0)]
