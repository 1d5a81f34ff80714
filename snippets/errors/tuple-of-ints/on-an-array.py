import numpy as np
import torch

torch.zeros(np.array([2, 3]))
