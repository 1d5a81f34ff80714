import numpy as np
import torch

tensor = torch.ones(3)
print(np.zeros((2, 3), np.float32).dtype)
for call in (
    lambda: torch.zeros((2, 3), torch.float32),
    lambda: torch.zeros(2, torch.float32),
    lambda: torch.ones_like(tensor, torch.int64),
    lambda: tensor.sum(0, torch.int64),
):
    try:
        call()
    except TypeError as error:
        print(error)
