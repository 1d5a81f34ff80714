import torch

sparse = torch.eye(2).to_sparse_csr()
for part in (sparse.values, sparse.col_indices, sparse.crow_indices):
    print(part().numpy())
