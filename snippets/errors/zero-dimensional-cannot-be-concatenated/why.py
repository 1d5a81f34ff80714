import torch

rows = [torch.tensor([1, 2]), torch.tensor([3, 4])]
print(torch.cat(rows).shape, torch.stack(rows).shape)
numbers = [torch.tensor(1), torch.tensor(2)]
print(numbers[0].shape, torch.stack(numbers).shape)
