import numpy as np
import torch

mask = np.array([True, False])
torch.zeros(2).masked_fill(mask, 1.0)
