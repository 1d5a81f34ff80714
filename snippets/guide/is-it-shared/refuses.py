import numpy as np
import torch

weights = torch.ones(3, requires_grad=True)
array = weights.detach().numpy()
print(np.shares_memory(weights.detach(), array))
print(np.may_share_memory(weights.detach(), array))
np.shares_memory(weights, array)
