import numpy as np
import torch


def nearest(points, centers):
    offsets = points[:, None] - centers
    return np.argmin((offsets**2).sum(-1), axis=1)


compiled = torch.compile(nearest, backend="eager")
points = np.array([[0.0, 0.0], [9.0, 9.0], [1.0, 2.0]])
centers = np.array([[0.0, 1.0], [8.0, 8.0]])
print(compiled(points, centers))
print(nearest(points, centers))
