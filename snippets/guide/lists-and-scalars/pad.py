import numpy as np
import torch
from torch.nn.utils.rnn import pad_sequence

arrays = [np.ones(2), np.ones(3)]
tensors = [torch.from_numpy(array) for array in arrays]
print(pad_sequence(tensors, batch_first=True))
print([len(array) for array in arrays])
