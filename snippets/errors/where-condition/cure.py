import numpy as np
import torch

mask = np.array([1.0, 0.0])
scores = torch.tensor([0.5, 0.7])
condition = torch.from_numpy(mask) != 0
print(torch.where(condition, scores, 0.0))
