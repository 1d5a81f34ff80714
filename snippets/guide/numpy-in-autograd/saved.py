import torch

class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.array = x.numpy()
        return torch.as_tensor(ctx.array**3)
    @staticmethod
    def backward(ctx, grad):
        return torch.as_tensor(3 * ctx.array**2) * grad

x = torch.ones(1, requires_grad=True)
loss = Cube.apply(x)
x.detach().fill_(50)
print(torch.autograd.grad(loss, x))
