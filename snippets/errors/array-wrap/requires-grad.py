import numpy as np
import torch

np.sin(torch.ones(2, requires_grad=True))
