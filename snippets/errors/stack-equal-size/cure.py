import numpy as np
import torch
from torch.nn.utils.rnn import pad_sequence

arrays = [np.ones(2), np.ones(3)]
print({a.shape for a in arrays})
print(pad_sequence([torch.from_numpy(a) for a in arrays], True))
