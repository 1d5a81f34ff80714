import torch

weights = torch.ones(2, requires_grad=True)
print(torch.as_tensor(weights * 2).requires_grad)
print(torch.asarray(weights * 2, requires_grad=False).requires_grad)
print(torch.asarray(weights * 2).requires_grad)
