import numpy as np
import torch

points = np.zeros(3, dtype=[("x", "f4"), ("label", "u1")])
torch.from_numpy(points)
