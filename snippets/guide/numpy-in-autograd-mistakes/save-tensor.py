import numpy as np
import torch

class Sine(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(torch.as_tensor(np.cos(x.numpy())))
        return torch.as_tensor(np.sin(x.numpy()))
    @staticmethod
    def backward(ctx, grad):
        return grad * ctx.saved_tensors[0]

x = torch.zeros(2, requires_grad=True)
Sine.apply(x).sum().backward()
print(x.grad)
