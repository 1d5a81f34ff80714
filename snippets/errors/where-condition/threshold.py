import numpy as np
import torch

probability = torch.from_numpy(np.array([0.1, 0.6]))
print(torch.where(probability.bool(), 1, 0))
print(torch.where(probability > 0.5, 1, 0))
