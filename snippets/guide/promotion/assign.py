import numpy as np
import torch

source = torch.tensor([3.5, 2.25])
array = np.zeros(2, dtype=np.uint8)
array[:] = source
print(array, torch.zeros(2, dtype=torch.uint8).copy_(source))
wide = np.zeros(2)
np.copyto(wide, source, where=source > 3)
print(wide)
np.copyto(array, source)
