import numpy as np
import torch

batch = torch.tensor([[3.0, 1.0], [2.0, 5.0]])
factor = np.array([10, 100], dtype=np.float32)
print(torch.vmap(lambda row: row * torch.from_numpy(factor))(batch))
