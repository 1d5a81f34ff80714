import numpy as np
import torch
from torch.nn.utils.rnn import pad_sequence


def collate(batch):
    return pad_sequence([torch.from_numpy(a) for a in batch], True)


samples = [np.ones(3), np.ones(2)]
loader = torch.utils.data.DataLoader(samples, 2, collate_fn=collate)
print(next(iter(loader)))
