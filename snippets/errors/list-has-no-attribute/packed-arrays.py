import numpy as np
import torch
from torch.nn.utils.rnn import pack_padded_sequence, pack_sequence

lengths = np.array([2, 1])
packed = pack_padded_sequence(torch.ones(2, 2), lengths, True)
print(packed.data.numpy())
rows = [np.ones(2), np.ones(1)]
for call in (lambda: pack_padded_sequence(np.ones((2, 2)), lengths),
             lambda: pack_sequence(rows), lambda: np.asarray(packed)):
    try:
        call()
    except Exception as error:
        print(f"{type(error).__name__}: {error}"[:60])
