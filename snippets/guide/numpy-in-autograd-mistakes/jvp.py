import torch

class Triple(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return torch.as_tensor(x.numpy() * 3)
    @staticmethod
    def setup_context(ctx, inputs, output):
        pass
    @staticmethod
    def jvp(ctx, tangent):
        return tangent * 3

x = torch.ones(2)
print(torch.func.jvp(Triple.apply, (x,), (x,)))
