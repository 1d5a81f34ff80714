import torch

table = torch.nn.Embedding(4, 1, sparse=True)
table(torch.tensor([2, 2])).sum().backward()
print(table.weight.grad.layout)
print(table.weight.grad.to_dense().numpy())
