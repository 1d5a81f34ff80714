import numpy as np
import torch

array = np.array([1], dtype=">i4")
ways = [torch.tensor, torch.as_tensor, torch.asarray, torch.Tensor]
for way in [*ways, torch.arange(3).__getitem__]:
    try:
        way(array)
    except ValueError as error:
        print(way.__name__, str(error)[:32])
