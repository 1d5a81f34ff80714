import numpy as np
import torch

torch.from_numpy(np.zeros(2), dtype=torch.float32)
