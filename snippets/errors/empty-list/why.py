import numpy as np
import torch
from torch.nn.utils.rnn import pad_sequence

for join in np.stack, np.block, torch.stack, pad_sequence:
    try: join([])
    except (ValueError, RuntimeError) as error:
        print(f"{type(error).__name__}: {error}")
print(np.array([]).shape, torch.tensor([]).shape)
