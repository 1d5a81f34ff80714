import numpy as np
import torch

array = np.zeros(2, dtype=np.uint8)
array[:] = torch.tensor([300, 300])
print(array)
array[0] = torch.tensor(300)
