import numpy as np
import torch

labels = np.array([0, 2], dtype=np.int32)
scores = torch.tensor([[2.0, 0.0, 0.0], [0.0, 0.0, 2.0]])

target = torch.from_numpy(labels).long()
print(target.dtype, torch.nn.functional.cross_entropy(scores, target))
