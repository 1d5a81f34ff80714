import numpy as np
import scipy.sparse as sp
import torch

matrix = sp.coo_array([[0.0, 0.0, 3.0], [4.0, 0.0, 5.0]])
tensor = torch.sparse_coo_tensor(
    torch.from_numpy(np.stack(matrix.coords)),
    torch.from_numpy(matrix.data),
    matrix.shape,
    check_invariants=True,
).coalesce()
print(tensor)
