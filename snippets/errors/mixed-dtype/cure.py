import numpy as np
import torch

array = np.random.default_rng(0).normal(size=(4, 2))
layer = torch.nn.BatchNorm1d(2)

features = torch.from_numpy(array).float()
print(layer(features).dtype)
