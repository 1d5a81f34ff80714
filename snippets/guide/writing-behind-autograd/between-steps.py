import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
(weight * weight).sum().backward()

weight.detach().numpy()[:] -= 0.5 * weight.grad.numpy()
print(weight)
weight.grad = None
(weight * weight + weight).sum().backward()
print(weight.grad)
