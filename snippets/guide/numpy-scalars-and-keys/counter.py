from collections import Counter

import torch

labels = torch.tensor([0, 1, 1, 1])
print(Counter(labels))
print(Counter(labels.tolist()))
print(labels.bincount())
