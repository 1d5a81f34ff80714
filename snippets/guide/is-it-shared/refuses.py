import numpy as np
import torch

weights = torch.ones(3, requires_grad=True)
array = weights.detach().numpy()
np.shares_memory(weights, array)
