import numpy as np
import torch

weights = torch.ones(2, requires_grad=True)
weights * np.ones(2)
