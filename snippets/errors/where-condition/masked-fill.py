import numpy as np
import torch

padding = torch.from_numpy(np.array([0, 1]))
scores = torch.tensor([0.5, 0.7])
print(scores.masked_fill(padding.bool(), 0.0))
try:
    scores.masked_fill(padding, 0.0)
except RuntimeError as error:
    print(error)
