import numpy as np
import torch

tensor = torch.arange(6).reshape(2, 3)
points = np.array([[0, 1], [1, 2]])

print(tensor[tuple(points.T)], tensor[np.where(tensor.numpy() > 3)])
