import numpy as np
import torch

names = np.array(["cat", "dog", "cat", "bird"])
scores = torch.tensor([1.0, 2.0, 3.0, 4.0])

unique, group = np.unique(names, return_inverse=True)
g = torch.from_numpy(group)
total = torch.zeros(len(unique)).index_add(0, g, scores)
mean = total / torch.bincount(g)
print(dict(zip(unique.tolist(), mean.tolist())))
