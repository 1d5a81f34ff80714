import torch
from array_api_compat import array_namespace

def loss(weights, x):
    xp = array_namespace(weights, x)
    return xp.sum(xp.square(xp.vecdot(weights, x)))

weights = torch.ones(2, requires_grad=True)
loss(weights, torch.tensor([3.0, 4.0])).backward()
print(weights.grad)
