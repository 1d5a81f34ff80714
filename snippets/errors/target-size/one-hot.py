import numpy as np
import torch

scores = torch.tensor([[0.0, 2.0, 0.0], [1.0, 0.0, 0.0]])
one_hot = np.array([[0, 1, 0], [1, 0, 0]])
loss = torch.nn.CrossEntropyLoss()
print(loss(scores, torch.from_numpy(one_hot).float()))
print(loss(scores, torch.from_numpy(one_hot.argmax(axis=1))))
