import numpy as np
import scipy.sparse as sp
import torch

matrix = sp.coo_array([[0.0, 3.0], [4.0, 0.0]])
parts = np.stack(matrix.coords), torch.from_numpy(matrix.data)
how = {"size": matrix.shape, "check_invariants": True}
copied = torch.sparse_coo_tensor(*parts, **how).coalesce()
shared = torch.sparse_coo_tensor(*parts, is_coalesced=True, **how)
matrix.data[0] = 99
print(copied.values())
print(shared.values())
