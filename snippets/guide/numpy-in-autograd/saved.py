import torch


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.array = x.numpy()
        return torch.as_tensor(ctx.array**3)

    @staticmethod
    def backward(ctx, grad):
        return torch.as_tensor(3 * ctx.array**2) * grad


x = torch.ones(2, requires_grad=True)
hidden = x * 1
loss = Cube.apply(hidden).sum()
hidden.detach().fill_(50)
loss.backward()
print(x.grad)
