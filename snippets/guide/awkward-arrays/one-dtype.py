import numpy as np
import torch

points = np.zeros(2, dtype=[("x", "f4"), ("y", "f4")])
table = torch.from_numpy(points.view(np.float32).reshape(-1, 2))
table[0, 1] = 99
cloud = np.zeros(2, dtype=[("xyz", "f4", 3), ("id", "i4")])
print(points, torch.from_numpy(cloud["xyz"]).shape)
