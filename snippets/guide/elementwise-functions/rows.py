import numpy as np
import torch

rows = torch.tensor([[1.0, 2.0, 4.0], [0.0, 3.0, 4.0]])
print(torch.vmap(torch.linalg.vector_norm)(rows))
print(np.apply_along_axis(np.linalg.norm, 1, rows.numpy()))
np.apply_along_axis(torch.linalg.vector_norm, 1, rows.numpy())
