import numpy as np
import torch

scores = torch.zeros(2, 3)
labels = torch.from_numpy(np.array([0, 2], dtype=np.int32))
print(torch.nn.functional.cross_entropy(scores, labels.long()))
torch.nn.functional.cross_entropy(scores, labels)
