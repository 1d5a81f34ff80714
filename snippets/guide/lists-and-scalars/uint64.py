import numpy as np
import torch

torch.as_tensor(np.uint64(1))
