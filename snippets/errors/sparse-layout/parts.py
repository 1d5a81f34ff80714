import torch

indices = torch.tensor([[0, 1, 1], [2, 0, 0]])
values = torch.tensor([3.0, 4.0, 5.0])
sparse = torch.sparse_coo_tensor(
    indices, values, (2, 3), check_invariants=True
).coalesce()
row, column = sparse.indices().numpy()
print(sparse.values().numpy(), row, column)
