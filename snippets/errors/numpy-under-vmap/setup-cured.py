import numpy as np
import torch

class Sine(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return torch.from_numpy(np.sin(x.numpy()))
    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)
    @staticmethod
    def backward(ctx, grad):
        return grad * torch.cos(*ctx.saved_tensors)

print(torch.func.jacrev(Sine.apply)(torch.zeros(2)))
