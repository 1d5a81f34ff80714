import numpy as np
import torch

mask = torch.from_numpy(np.array([1.0, 0.0]))
scores = torch.tensor([0.5, float("inf")])
print(scores * mask)
print(torch.where(mask != 0, scores, 0.0))
