import torch

data = torch.tensor([10, 20, 30, 40])
labels = torch.tensor([0, 1, 1, 0])
data = data[data != 20]

mask = labels == 1
print(data[mask[: len(data)]])
