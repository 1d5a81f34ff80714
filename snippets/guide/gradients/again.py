import numpy as np
import torch

weight = torch.tensor([0.0, 1.0], requires_grad=True)
values = torch.from_numpy(np.exp(weight.detach().numpy()))
values.requires_grad_().sum().backward()

print(values.grad)
print(weight.grad)
