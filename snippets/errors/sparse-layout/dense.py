import torch

sparse = torch.eye(3).to_sparse()
array = sparse.to_dense().numpy()
print(array)
