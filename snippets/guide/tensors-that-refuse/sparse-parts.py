import torch

sparse = torch.eye(3).to_sparse()
values, indices = sparse.values().numpy(), sparse.indices().numpy()
print(values, indices.tolist())

values[0] = 99
print(sparse.to_dense())
