import numpy as np
import torch

for call in (torch.tensor, torch.as_tensor, torch.asarray):
    try:
        call(np.ones(2), torch.float32)
    except TypeError as error:
        print(error)
