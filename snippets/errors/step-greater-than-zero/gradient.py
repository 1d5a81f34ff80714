import torch

weights = torch.ones(3, requires_grad=True)

print(torch.tensor(weights.detach().numpy()[::-1].copy()))
print(weights.flip(0))
