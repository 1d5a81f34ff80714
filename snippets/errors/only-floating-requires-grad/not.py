import torch

weight = torch.tensor([1.4, 2.6], requires_grad=True)
whole = weight.long().float()

print(whole, whole.requires_grad)
whole.requires_grad_().sum().backward()
print(weight.grad)
