import torch

weight = torch.ones(2, requires_grad=True)
(gradient,) = torch.autograd.grad(
    (weight**3).sum(), weight, create_graph=True)
(weight**3).sum().backward(create_graph=True)
(weight**3).sum().backward()

print(gradient.requires_grad, weight.grad.requires_grad)
print(weight.grad.detach().numpy())
weight.grad.numpy()
