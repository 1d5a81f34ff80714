import torch

sparse = torch.sparse_coo_tensor(
    [[0], [0]], [1.0], (200_000, 200_000), check_invariants=True
)
print(sparse.numel() * sparse.element_size() // 10**9, "GB dense")
