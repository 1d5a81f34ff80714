import torch

x = torch.ones(2, requires_grad=True)
y = x.exp()
y.data.zero_()
y.sum().backward()
print(x.grad)

y = x.exp()
y.detach().zero_()
y.sum().backward()
