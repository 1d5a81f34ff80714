import torch

sparse = torch.eye(3).to_sparse()
sparse.numpy(force=True)
