import torch

def cube(x):
    return torch.as_tensor(x.detach().numpy() ** 3)

torch.func.grad(cube)(torch.tensor(2.0))
