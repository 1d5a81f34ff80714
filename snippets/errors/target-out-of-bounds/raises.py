import numpy as np
import torch

labels = np.array([1, 2, 3])
scores = torch.zeros(3, 3)
torch.nn.functional.cross_entropy(scores, torch.from_numpy(labels))
