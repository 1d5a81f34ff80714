import numpy as np
import torch

array = np.arange(3, dtype=np.float32)[::-1]
for call in (torch.from_numpy, torch.as_tensor, torch.asarray,
             torch.tensor, torch.zeros(1).new_tensor, torch.Tensor):
    try:
        print(call.__name__, call(array))
    except ValueError:
        print(call.__name__, "refuses")
