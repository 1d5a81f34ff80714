import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
losses = [part**2 for part in weight]

rebuilt = torch.tensor([loss.item() for loss in losses])
stacked = torch.stack(losses)
print(rebuilt.requires_grad, stacked.requires_grad)
stacked.sum().backward()
print(weight.grad)
