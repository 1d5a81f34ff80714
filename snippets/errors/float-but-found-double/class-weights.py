import numpy as np
import torch

weights = np.array([1.0, 3.0])
weights = torch.from_numpy(weights).float()
loss = torch.nn.CrossEntropyLoss(weight=weights)
print(loss(torch.ones(1, 2), torch.tensor([1])))
