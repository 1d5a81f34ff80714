import torch

numbers = torch.tensor([448.0, 500.0, 60_000.0, 1e9])
print(numbers.to(torch.float8_e4m3fn).float().numpy())
print(numbers.to(torch.float8_e5m2).float().numpy())
numbers.to(torch.float8_e4m3fn) * 2
