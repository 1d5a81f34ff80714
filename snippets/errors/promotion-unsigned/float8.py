import torch

weights = torch.ones(2).to(torch.float8_e4m3fn)
print(weights.to(torch.float32) * torch.ones(2))
weights * torch.ones(2)
