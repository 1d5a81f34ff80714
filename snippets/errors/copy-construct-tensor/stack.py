import torch

losses = [torch.tensor(1.0, requires_grad=True), torch.tensor(2.0)]
print(torch.stack(losses).requires_grad)
print(torch.tensor(losses).requires_grad)
