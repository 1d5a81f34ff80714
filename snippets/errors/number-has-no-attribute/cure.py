import torch

loss = torch.tensor(0.25, requires_grad=True)
value = loss.item()
print(value, round(value, 1))
