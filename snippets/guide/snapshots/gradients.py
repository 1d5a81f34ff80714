import torch

weight = torch.ones(2, requires_grad=True)
weight.sum().backward()
grad = weight.grad.numpy()

weight.sum().backward()
print(grad)
torch.optim.SGD([weight]).zero_grad()
weight.sum().backward()
print(grad, weight.grad)
