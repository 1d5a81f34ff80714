import torch

predicted = torch.tensor([[1], [0], [1], [1]])  # (scores > 0).long()
labels = torch.tensor([1, 0, 1, 1])

print((predicted == labels).sum().item() / len(labels))
print((predicted.squeeze(1) == labels).sum().item() / len(labels))
