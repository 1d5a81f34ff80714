import numpy as np
import torch

torch.from_numpy(np.ones(3).sum())
