import torch

class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x * 2
    @staticmethod
    def backward(ctx, grad):
        result = grad.numpy() * [1e300, 2.0]
        print(result.dtype, result)
        return torch.from_numpy(result)

x = torch.ones(2, requires_grad=True)
Scale.apply(x).sum().backward()
print(x.grad.dtype, x.grad)
