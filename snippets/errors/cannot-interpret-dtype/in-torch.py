import numpy as np
import torch

torch.zeros(2, dtype=np.float32)
