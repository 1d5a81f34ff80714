import numpy as np
import torch

scores = np.array([0.2, 0.9, 0.5])
torch.tensor([10, 20, 30])[np.argsort(scores)[::-1]]
