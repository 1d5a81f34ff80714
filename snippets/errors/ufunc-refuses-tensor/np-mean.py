import numpy as np
import torch

np.mean(torch.tensor([1.0, 2.0, 6.0]))
