import numpy as np
import torch

labels = torch.from_numpy(np.array([0, 1]))
scores = torch.zeros(2, 1)
loss = torch.nn.BCEWithLogitsLoss()
print(loss(scores, labels[:, None].float()))
torch.nn.functional.cross_entropy(scores, labels)
