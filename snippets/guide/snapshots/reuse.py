import numpy as np
import torch

weights = torch.ones(3)
snapshot = np.empty(3, dtype=np.float32)

np.copyto(snapshot, weights.numpy())
weights += 1
print(snapshot, weights)
