import scipy.sparse as sp
import torch

eye = sp.csr_array([[1.0, 0.0], [0.0, 1.0]])
parts = map(torch.from_numpy, (eye.indptr, eye.indices, eye.data))
csr = torch.sparse_csr_tensor(*parts, check_invariants=True)
print(csr.col_indices().dtype, csr.to_sparse_coo().indices().dtype)
csr = torch.eye(2).to_sparse_csr()
parts = csr.values(), csr.col_indices(), csr.crow_indices()
parts = tuple(part.numpy() for part in parts)
print(sp.csr_array(parts).indices.dtype)
print(sp.csr_matrix(parts).indices.dtype)
