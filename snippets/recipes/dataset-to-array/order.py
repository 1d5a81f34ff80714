import torch
from torch.utils.data import DataLoader, TensorDataset

numbers = torch.arange(100)
data = TensorDataset(numbers, numbers)
loader = DataLoader(data, batch_size=10, shuffle=True)
x = torch.cat([x for x, y in loader])
y = torch.cat([y for x, y in loader])
pairs = list(loader)
print((x == y).all())
print(all((x == y).all() for x, y in pairs))
