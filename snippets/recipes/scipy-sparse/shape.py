import numpy as np
import scipy.sparse as sp
import torch

matrix = sp.coo_array([[1.0, 0.0], [0.0, 0.0]])
parts = np.stack(matrix.coords), matrix.data
for size in (), (matrix.shape,):
    tensor = torch.sparse_coo_tensor(
        *parts, *size, check_invariants=True
    )
    print(tensor.shape)
