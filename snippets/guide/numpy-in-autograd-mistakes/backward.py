import torch

class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x * 2
    @staticmethod
    def backward(ctx, grad):
        return grad.numpy() * 2

x = torch.ones(2, requires_grad=True)
Double.apply(x).sum().backward()
