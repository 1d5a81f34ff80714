import numpy as np
import torch

torch.from_numpy(np.zeros(2), np.zeros(2))
