import numpy as np
import torch

scores = torch.zeros(2, 3)
labels = np.array([0, 2])
loss = torch.nn.CrossEntropyLoss()
try:
    loss(scores, labels)
except TypeError as error:
    print(error)
print(loss(scores, torch.from_numpy(labels)))
