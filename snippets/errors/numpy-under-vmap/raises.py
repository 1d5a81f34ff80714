import torch

batch = torch.tensor([[3.0, 1.0], [2.0, 5.0]])
torch.vmap(lambda row: row.numpy())(batch)
