import numpy as np
import torch

points = np.zeros(3, dtype=[("x", "f4"), ("label", "u1")])
points["x"] = [1, 2, 3]

print(torch.from_numpy(points["x"].copy()))
