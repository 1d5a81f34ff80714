import numpy as np
import torch

data = bytes([0, 0, 0, 1, 0, 0, 1, 0])
array = np.frombuffer(data, dtype=">i4").astype(np.int32)

print(torch.from_numpy(array))
