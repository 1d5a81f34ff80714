import numpy as np
import torch
from torch.utils.data import DataLoader

array = np.arange(4.0)

print(torch.as_tensor(array).dtype)
print(next(iter(DataLoader(array, batch_size=2))))
print(torch.arange(4)[array > 1])
print(torch.compile(torch.sqrt, backend="eager")(array))
