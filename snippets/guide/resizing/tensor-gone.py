import numpy as np
import torch

array = np.arange(3)
tensor = torch.from_numpy(array)
del tensor
array.resize(5)
print(array)
