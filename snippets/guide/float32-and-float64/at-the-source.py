import numpy as np
import torch

rng = np.random.default_rng(0)
noise = rng.random((1000, 3), dtype=np.float32)
grid = np.linspace(0, 1, 1000, dtype=np.float32)
table = np.ones((1000, 3)).astype(np.float32)
print(noise.dtype, grid.dtype, table.dtype)
print(table.nbytes, "bytes instead of", np.ones((1000, 3)).nbytes)

tensor = torch.as_tensor(table, dtype=torch.float32)
print("shared:", np.shares_memory(tensor.numpy(), table))
