import numpy as np
import torch

np.zeros(torch.tensor([2, 3]))
