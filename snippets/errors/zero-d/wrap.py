import torch

loss = torch.tensor(0.5, requires_grad=True)

print(torch.tensor([loss.item()]).requires_grad)
print(loss.reshape(1).requires_grad)
