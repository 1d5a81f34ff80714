import torch

weights = torch.tensor([1.0, 2.0, 4.0], requires_grad=True)
group = torch.tensor([0, 1, 1])

sums = torch.zeros(2).index_add(0, group, weights)
(sums * torch.tensor([10.0, 1.0])).sum().backward()
print(weights.grad)
torch.bincount(group, weights).sum().backward()
