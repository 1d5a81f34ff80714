import numpy as np
import torch

rows = np.array([np.ones(1), np.ones(3)], dtype=object)
tensors = [torch.from_numpy(row) for row in rows]
print(torch.nn.utils.rnn.pad_sequence(tensors, batch_first=True))
