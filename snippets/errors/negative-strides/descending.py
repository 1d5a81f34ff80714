import numpy as np
import torch

scores = np.array([0.1, 0.9, 0.5])
order = np.argsort(scores)[::-1].copy()

tensor = torch.from_numpy(scores)
print(tensor[order])
print(torch.argsort(tensor, descending=True))
