import numpy as np
import torch
from torch.utils.data import DataLoader, WeightedRandomSampler

labels = np.array([0, 0, 0, 1])
weights = 1 / np.bincount(labels)[labels]
print(weights.round(2))

torch.manual_seed(0)
sampler = WeightedRandomSampler(weights, num_samples=1000)
(batch,) = DataLoader(labels, batch_size=1000, sampler=sampler)
print(400 < batch.sum().item() < 600)
