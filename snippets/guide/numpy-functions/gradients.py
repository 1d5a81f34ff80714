import numpy as np
import torch

weights = torch.ones(1, 2, requires_grad=True)
print(np.squeeze(weights))
np.sin(weights)
