import numpy as np
import torch

torch.tensor(np.uint64(7))
