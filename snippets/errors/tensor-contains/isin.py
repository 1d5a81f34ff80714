import numpy as np
import torch

tensor = torch.arange(3)
values = np.array([2, 7])

print(values[0] in tensor)
print(torch.isin(torch.from_numpy(values), tensor))
