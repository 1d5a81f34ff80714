import numpy as np
import torch
from torch.nn.utils.rnn import pad_sequence

rows = [np.array([1.0, 2.0]), np.array([3.0, 4.0, 5.0])]
tensors = [torch.from_numpy(row) for row in rows]

print(pad_sequence(tensors, batch_first=True))
