import numpy as np
import torch

array = np.array([1], dtype=">i4")
ways = [torch.tensor, torch.as_tensor, torch.asarray, torch.Tensor]
rows = torch.arange(3)
for way in [*ways, rows.__getitem__, rows.__eq__]:
    try:
        way(array)
    except ValueError as error:
        print(way.__name__, str(error)[:32])
