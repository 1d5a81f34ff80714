import numpy as np
import torch

mask = np.zeros((1, 4, 4), dtype=np.uint8)
scores = torch.zeros(1, 2, 4, 4)
torch.nn.functional.cross_entropy(scores, torch.from_numpy(mask))
