import torch

logits = torch.zeros(2, 4)
print(torch.softmax(logits, dim=0)[0].sum().item())
print(torch.softmax(logits, dim=1)[0].sum().item())
