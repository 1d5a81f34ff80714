import torch

least = torch.iinfo(torch.int64).min
labels = torch.tensor([float("nan"), 2.0]).to(torch.int64)
print(least, labels[0].item() in (least, 0))
