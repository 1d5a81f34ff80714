import numpy as np
import torch

mask = np.array([[[0, 1], [2, 255]]], dtype=np.uint8)
target = torch.from_numpy(mask).long()
scores = torch.zeros(1, 3, 2, 2)
loss = torch.nn.functional.cross_entropy
print(loss(scores, target, ignore_index=255))
