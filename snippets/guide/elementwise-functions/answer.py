import torch

def shrink(x):
    return torch.where(x.abs() > 1, x - x.sign(), 0.0)

values = torch.tensor([-3.0, 0.5, 2.0], requires_grad=True)
print(shrink(values))
