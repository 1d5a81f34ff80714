import numpy as np
import torch

scores = torch.zeros(2, 4)
labels = torch.from_numpy(np.array([[3], [1]]))
loss = torch.nn.CrossEntropyLoss()
print(loss(scores, labels[:, 0]))
loss(scores, labels)
