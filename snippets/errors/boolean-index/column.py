import numpy as np
import torch

features = np.arange(6).reshape(3, 2)
labels = torch.tensor([[0], [1], [1]])
mask = (labels == 1).numpy()

print(mask.shape, features.shape)
print(features[mask[:, 0]])
