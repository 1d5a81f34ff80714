import numpy as np
import torch

weights = torch.ones(2, requires_grad=True)
with torch.no_grad():
    print(np.sqrt(weights).requires_grad)
np.sqrt(weights)
