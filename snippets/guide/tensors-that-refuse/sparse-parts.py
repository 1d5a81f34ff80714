import torch

sparse = torch.sparse_coo_tensor(
    [[0, 0, 2]], [1.0, 2.0, 5.0], (4,), check_invariants=True)
sparse = sparse.coalesce()
values, indices = sparse.values().numpy(), sparse.indices().numpy()
print(values, indices)

values[0] = 99
print(sparse.to_dense())
