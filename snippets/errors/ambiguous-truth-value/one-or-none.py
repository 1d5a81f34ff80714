import numpy as np
import torch

print(bool(torch.tensor([0.0])), bool(np.array([0.0])))
for empty in (torch.tensor([]), np.array([])):
    try:
        bool(empty)
    except (RuntimeError, ValueError) as error:
        print(error)
