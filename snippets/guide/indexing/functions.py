import numpy as np
import torch

tensor, rows = torch.arange(0, 50, 10), np.array([0, 3])
print(np.take(tensor.numpy(), torch.from_numpy(rows)))
print(tensor.take(torch.from_numpy(rows)))
tensor.take(rows)
