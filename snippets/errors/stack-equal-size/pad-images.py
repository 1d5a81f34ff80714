import numpy as np
import torch
from torch.nn.functional import pad


def collate(batch):
    h, w = (max(a.shape[i] for a in batch) for i in (1, 2))
    return torch.stack([
        pad(torch.from_numpy(a), (0, w - a.shape[2], 0, h - a.shape[1]))
        for a in batch
    ])


print(collate([np.ones((3, 32, 32)), np.ones((3, 30, 48))]).shape)
