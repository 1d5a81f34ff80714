import numpy as np
import torch

loss = torch.nn.BCEWithLogitsLoss()
scores = torch.zeros(2)
labels = torch.from_numpy(np.array([0, 1]))
print(loss(scores, labels.float()))
loss(scores, labels)
