import numpy as np
import torch

class Sine(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return torch.from_numpy(np.sin(x.detach().numpy()))
    @staticmethod
    def backward(ctx, grad):
        return grad * torch.cos(*ctx.saved_tensors)

jacobian = torch.autograd.functional.jacobian
print(jacobian(Sine.apply, torch.zeros(2)))
torch.func.jacrev(Sine.apply)(torch.zeros(2))
