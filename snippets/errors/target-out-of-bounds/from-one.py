import numpy as np
import torch

labels = np.array([1, 2, 3])
scores = torch.tensor([[9.0, 0, 0], [0, 9.0, 0], [0, 0, 9.0]])
target = torch.from_numpy(labels) - 1
loss = torch.nn.functional.cross_entropy(scores, target)
print(loss.round(decimals=3))
print((scores.argmax(dim=1) + 1).numpy())
