import torch

weights = torch.ones(2, requires_grad=True)
rows = torch.empty(2, 2)
torch.stack([weights.detach(), weights.detach()], out=rows)
print(rows)
torch.stack([weights, weights], out=rows)
