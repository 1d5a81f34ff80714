import torch

loss = torch.tensor(2.0, requires_grad=True)

print(torch.tensor([loss.item()]).requires_grad)
print(torch.stack([loss]).requires_grad)
