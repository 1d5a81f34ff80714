import numpy as np
import torch

np.any(torch.tensor([True, False]))
