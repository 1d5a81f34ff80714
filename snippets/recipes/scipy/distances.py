import numpy as np
import torch
from scipy.spatial.distance import cdist

points = np.random.default_rng(0).random((30, 64), np.float32) + 10
tensor = torch.from_numpy(points)
print(cdist(points, points).diagonal().max())
print(torch.cdist(tensor, tensor).diagonal().max().item() > 0.001)
print(torch.cdist(tensor[:25], tensor[:25]).diagonal().max())
exact = "donot_use_mm_for_euclid_dist"
print(torch.cdist(tensor, tensor, compute_mode=exact).diagonal().max())

a, b = torch.full((26, 1), 512695.0), torch.tensor([[512804.0]])
print(cdist(a, b)[0], torch.cdist(a, b)[0] == 109)
print(torch.cdist(a, b, compute_mode=exact)[0])
