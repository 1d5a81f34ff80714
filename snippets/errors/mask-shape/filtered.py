import torch

data = torch.tensor([10, 20, 30, 40])
labels = torch.tensor([0, 1, 1, 0])
keep = data != 20

data, labels = data[keep], labels[keep]
print(data[labels == 1])
