import torch

class Clip(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x * 1
    @staticmethod
    def backward(ctx, grad):
        array = grad.numpy()
        array[0] = 5
        print(array.strides, array)
        return torch.from_numpy(array)

x = torch.ones(3, requires_grad=True)
Clip.apply(x).sum().backward()
