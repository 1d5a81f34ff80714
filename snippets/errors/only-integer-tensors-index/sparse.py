import numpy as np
import torch

rows, columns = np.array([0, 1]), np.array([1, 2])
indices = torch.from_numpy(np.stack([rows, columns]))
values = torch.tensor([5, 6])
safe = {"check_invariants": True}
matrix = torch.sparse_coo_tensor(indices, values, (2, 3), **safe)
print(matrix.to_dense())
pair = (indices[0], indices[1])
torch.sparse_coo_tensor(pair, values, (2, 3), **safe)
