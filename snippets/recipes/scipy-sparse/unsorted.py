import scipy.sparse as sp
import torch

ones = sp.csr_array([[1.0, 1.0], [1.0, 1.0]])
product = ones @ ones
print(product.indices)
product.sum_duplicates()
print(product.indices)
product = ones @ ones
parts = map(torch.from_numpy, (product.indptr, product.indices))
values = torch.from_numpy(product.data)
torch.sparse_csr_tensor(*parts, values, check_invariants=True)
