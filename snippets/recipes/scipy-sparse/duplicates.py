import numpy as np
import scipy.sparse as sp
import torch

matrix = sp.coo_array(([1.0, 2.0], ([0, 0], [1, 1])), shape=(1, 2))
tensor = torch.sparse_coo_tensor(
    np.stack(matrix.coords), matrix.data, (1, 2), check_invariants=True
)
print(matrix.nnz, matrix.toarray(), tensor.to_dense())
print(tensor.coalesce().values())
tensor.values()
