import torch

labels = torch.tensor([0, 1, 1])
hits = labels == torch.tensor([0, 1, 0])
print(hits.float().mean(), hits.mean(dtype=torch.float32))
