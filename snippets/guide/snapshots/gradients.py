import torch

weight = torch.ones(2, requires_grad=True)
weight.sum().backward()
grad = weight.grad.numpy()

weight.sum().backward()
print(grad)
torch.nn.utils.clip_grad_norm_([weight], 1.0)
print(grad.round(3))
torch.optim.SGD([weight]).zero_grad()
weight.sum().backward()
print(grad.round(3), weight.grad)
