import numpy as np
import torch

weight = torch.ones(2, requires_grad=True)
values = np.exp(weight.detach().numpy())
scores = torch.tensor(values, requires_grad=True)
print(torch.autograd.grad(torch.exp(weight).sum(), weight))
print(torch.autograd.grad(scores.sum(), weight, allow_unused=True))
torch.autograd.grad(scores.sum(), weight)
