import numpy as np
import scipy.sparse as sp
import torch

matrix = sp.lil_array([[0.0, 3.0, 0.0], [4.0, 0.0, 0.0]]).tocoo()
tensor = torch.sparse_coo_tensor(
    torch.from_numpy(np.stack(matrix.coords)),
    torch.from_numpy(matrix.data),
    matrix.shape,
    check_invariants=True,
)
print(tensor.to_dense())
