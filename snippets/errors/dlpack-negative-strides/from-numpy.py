import numpy as np
import torch

torch.from_numpy(np.arange(3)[::-1])
