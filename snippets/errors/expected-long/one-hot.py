import numpy as np
import torch

one_hot = np.array([[1, 0, 0], [0, 0, 1]])
target = torch.from_numpy(one_hot.argmax(axis=1))
loss = torch.nn.functional.cross_entropy(torch.ones(2, 3), target)
print(target, loss)
