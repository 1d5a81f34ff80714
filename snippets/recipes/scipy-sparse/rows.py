import torch

rows, values = torch.arange(3), torch.tensor([1, 2, 3])
coo = torch.sparse_coo_tensor(
    torch.stack([rows, rows]), values, check_invariants=True
)
print(coo.to_dense())
csr = coo.to_sparse_csr()
print(csr.crow_indices())
torch.sparse_csr_tensor(rows, rows, values, check_invariants=True)
