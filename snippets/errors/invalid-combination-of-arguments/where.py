import numpy as np
import torch

mask = np.array([True, False])
tensor = torch.zeros(2)

print(torch.where(torch.from_numpy(mask), tensor, 1.0))
print(tensor.masked_fill(torch.from_numpy(mask), 1.0))
