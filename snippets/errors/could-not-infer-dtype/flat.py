import numpy as np
import torch

array = np.eye(2)
print(torch.from_numpy(array.ravel()))
for make in torch.tensor, torch.from_numpy:
    try:
        make(array.flat)
    except (RuntimeError, TypeError) as error:
        print(error)
