import torch

class Slice(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return torch.from_numpy(x.numpy()[:])
    @staticmethod
    def backward(ctx, grad):
        return grad

x = torch.zeros(2, requires_grad=True)
hidden = x.exp()
Slice.apply(hidden).mul_(5)
hidden.sum().backward()
print(hidden.tolist(), x.grad)
