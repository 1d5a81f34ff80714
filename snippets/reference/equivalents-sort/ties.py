import numpy as np
import torch

scores = torch.tensor([1, 2, 3]).repeat(100)  # a hundred of each
array = scores.numpy()
print(scores.sort(descending=True, stable=True).indices[:4])
print(np.argsort(-array, kind="stable")[:4])
print(np.argsort(array, kind="stable")[::-1][:4])
