import numpy as np
import torch

mask = np.array([1.0, 0.0])
scores = torch.tensor([0.5, 0.7])
print(np.where(mask, scores, 0.0))
torch.where(torch.from_numpy(mask), scores, 0.0)
