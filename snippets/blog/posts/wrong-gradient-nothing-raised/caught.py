import torch

features = torch.tensor([1.0, 2.0, 3.0])
target = torch.tensor([2.0, 4.0, 7.0])
weight = torch.ones(1, requires_grad=True)

loss = ((weight * features - target) ** 2).sum()
features -= features.mean()
loss.backward()
