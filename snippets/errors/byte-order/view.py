import numpy as np
import torch

array = np.array([1, 2, 3], dtype=">i4")
print(torch.from_numpy(array.view("<i4")))
print(torch.frombuffer(array, dtype=torch.int32))
