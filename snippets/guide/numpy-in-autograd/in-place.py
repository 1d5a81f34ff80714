import torch

class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        array = x.numpy()
        array *= 2
        return torch.as_tensor(array)

    @staticmethod
    def backward(ctx, grad):
        return 2 * grad

x = torch.ones(2, requires_grad=True)
print(Double.apply(x).tolist(), x.tolist())
