import torch

class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x.numpy() * 2
    @staticmethod
    def backward(ctx, grad):
        return grad * 2

x = torch.ones(2, requires_grad=True)
result = Double.apply(x)
print(type(result).__name__, result)
(x + torch.as_tensor(result)).sum().backward()
print(x.grad)
