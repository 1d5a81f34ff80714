import numpy as np
import torch
from torch.nn.functional import one_hot

labels = np.array([0, 2, -1])  # -1: no label
t = torch.from_numpy(labels)
print(np.eye(3)[labels], np.eye(3).dtype)
print(torch.eye(3)[t], torch.eye(3).dtype)
print((t[..., None] == torch.arange(3)).float(), "compared")
print(one_hot(t[:2], 3), one_hot(t[:2], 3).dtype)
one_hot(t, 3)
