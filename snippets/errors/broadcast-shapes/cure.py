import numpy as np
import torch

image = torch.ones(3, 4, 5)
mean = torch.tensor([0.5, 0.25, 0.0])
print((image - mean[:, None, None])[:, 0, 0])

array = np.ones((4, 5, 3))
print((array - mean.numpy())[0, 0])
