import scipy.sparse as sp
import torch

matrix = sp.csr_array([[0.0, 3.0, 0.0], [4.0, 0.0, 0.0]])
parts = matrix.indptr, matrix.indices, matrix.data
tensor = torch.sparse_csr_tensor(
    *map(torch.from_numpy, parts), matrix.shape, check_invariants=True
)
print(tensor)
