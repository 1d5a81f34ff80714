import numpy as np
import torch

scores = torch.tensor([1.0, 3.0, 3.0, 1.0])
array = scores.numpy()
print(np.argmax(array), scores.argmax(), scores.max(dim=0).indices)
print(np.argmin(array), scores.argmin(), scores.min(dim=0).indices)
print(scores.cummax(dim=0).indices)
