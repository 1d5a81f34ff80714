import numpy as np
import torch

array = np.zeros(3)
print(np.ascontiguousarray(array) is array)
tensor = torch.from_numpy(np.ascontiguousarray(array)).contiguous()
tensor += 1
print(array)
