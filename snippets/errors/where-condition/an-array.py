import numpy as np
import torch

mask = np.array([True, False])
scores = torch.tensor([0.5, 0.7])
print(torch.where(torch.from_numpy(mask), scores, 0.0))
try:
    torch.where(mask, scores, 0.0)
except TypeError as error:
    print(str(error).split(", but")[0])
