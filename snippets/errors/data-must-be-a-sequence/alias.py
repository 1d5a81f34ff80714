import torch

double = torch.zeros(2, dtype=torch.float64)
print(torch.Tensor(double).dtype)
