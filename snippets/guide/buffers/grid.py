import numpy as np
import torch

grid = memoryview(np.zeros((2, 3), dtype=np.float32))
print(torch.asarray(grid, dtype=torch.float32).shape)
print(torch.from_numpy(np.asarray(grid)).shape)
