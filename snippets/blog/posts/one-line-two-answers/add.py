import numpy as np
import torch

array = np.ones((2, 4), dtype=np.int64)
tensor = torch.ones(2, 4, dtype=torch.int64)

array[:, 1:] += array[:, :-1]
tensor[:, 1:] += tensor[:, :-1]
print(array[0], tensor[0])
