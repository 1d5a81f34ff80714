import numpy as np
import torch

labels = torch.tensor([2, 1])
print(torch.cat([torch.empty(0), labels]))
total = np.empty(0)
for batch in np.ones((2, 3)), np.ones((1, 3)):
    total = np.append(total, batch)
print(total.shape)
np.concatenate([np.empty(0), np.ones((2, 3))])
