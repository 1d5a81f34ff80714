import numpy as np
import torch

scores = np.array([0.2, 0.9, 0.5])
best_first = scores.argsort()[::-1]
tensor = torch.tensor([10, 20, 30])

print(tensor[best_first.copy()])
tensor[best_first]
