import numpy as np
import torch

torch.as_tensor(np.ones(2), torch.float32)
