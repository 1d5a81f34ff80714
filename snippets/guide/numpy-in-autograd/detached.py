import torch

class Half(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return torch.as_tensor(x.numpy() / 2)

    @staticmethod
    def backward(ctx, grad):
        return torch.as_tensor(grad.detach().numpy() / 2)

for half in (lambda x: x / 2, Half.apply):
    x = torch.tensor([3.0], requires_grad=True)
    (first,) = torch.autograd.grad(x * half(x), x, create_graph=True)
    print(first.item(), torch.autograd.grad(first, x)[0].item())
