import torch

source = torch.ones(2)
print(torch.as_tensor(source) is source)
print(torch.as_tensor(source, dtype=torch.float64).dtype)
