import torch

weight = torch.ones(2, requires_grad=True)
(weight * 3).sum().backward()
live, mine = weight.grad.numpy(), weight.grad.numpy().copy()

(weight * 3).sum().backward()
print(live, mine)

weight.grad = None
(weight * 5).sum().backward()
print(live, weight.grad)
