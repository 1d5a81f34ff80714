import torch


def loss(x):
    y = x**2
    return y.sum(), y


gradient, y = torch.func.grad(loss, has_aux=True)(torch.ones(3))
print(gradient.numpy(), y.numpy())
