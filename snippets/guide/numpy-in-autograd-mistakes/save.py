import torch

class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        array = x.numpy()
        ctx.save_for_backward(array)
        return torch.as_tensor(array**2)

Square.apply(torch.ones(2, requires_grad=True))
