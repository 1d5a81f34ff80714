import numpy as np
import torch

scores = np.array([0.1, 0.9, 0.5])
order = np.argsort(-scores)

print(torch.from_numpy(order))
print(torch.from_numpy(scores)[order])
