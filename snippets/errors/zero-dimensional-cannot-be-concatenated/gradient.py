import torch

weight = torch.tensor(2.0, requires_grad=True)
losses = [weight * 1, weight * 3]
numbers = torch.tensor([loss.item() for loss in losses])
print(numbers.sum().requires_grad)
torch.stack(losses).sum().backward()
print(weight.grad)
