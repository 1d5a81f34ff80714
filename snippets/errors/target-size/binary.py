import numpy as np
import torch

logits = torch.zeros(3, 1)
labels = torch.from_numpy(np.array([0, 1, 1]))
loss = torch.nn.BCEWithLogitsLoss()
print(loss(logits, labels[:, None].float()))
loss(logits, labels.float())
