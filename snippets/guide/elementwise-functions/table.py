import torch

names = {0: 10, 1: 20, 2: 30}
table = torch.tensor([names[i] for i in range(len(names))])
print(table[torch.tensor([[2, 0], [1, 1]])])

prices = {105: 1.5, 230: 2.5}
keys = torch.tensor(sorted(prices))
values = torch.tensor([prices[k] for k in sorted(prices)])
print(values[torch.searchsorted(keys, torch.tensor([230, 105]))])
