import scipy.sparse as sp
import torch

matrix = sp.csr_array([[0.0, 0.0, 3.0], [4.0, 0.0, 5.0]])
parts = matrix.indptr, matrix.indices, matrix.data
tensor = torch.sparse_csr_tensor(
    *map(torch.from_numpy, parts), matrix.shape, check_invariants=True
)
matrix.data[0] = 99
print(tensor.to_dense())
parts = tensor.values(), tensor.col_indices(), tensor.crow_indices()
parts = tuple(part.numpy() for part in parts)
back = sp.csr_array(parts, shape=tensor.shape)
back.data[1] = -1
print(matrix.toarray())
