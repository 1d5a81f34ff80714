import numpy as np
import torch

scores = torch.zeros(2, 3, 4, 4)
mask = torch.from_numpy(np.zeros((2, 1, 4, 4), dtype=np.int64))
loss = torch.nn.CrossEntropyLoss()
print(loss(scores, mask[:, 0]))
loss(scores, mask)
