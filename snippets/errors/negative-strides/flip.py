import numpy as np
import torch

torch.from_numpy(np.flip(np.arange(3)))
