import torch

weight = torch.ones(2, requires_grad=True)
weight.register_hook(lambda grad: print(grad.requires_grad))
cubes, triple = (weight**3).sum(), (weight * 3).sum()

torch.autograd.grad(triple, weight, create_graph=True)
torch.autograd.grad(cubes, weight, create_graph=True)
