import numpy as np
import torch

flipped = np.arange(3)[::-1]
tensor = torch.arange(3)
ways = [torch.tensor, torch.as_tensor, torch.asarray, torch.Tensor]
for way in [*ways, tensor.__getitem__]:
    try:
        way(flipped)
    except ValueError as error:
        print(way.__name__, str(error)[:29])
