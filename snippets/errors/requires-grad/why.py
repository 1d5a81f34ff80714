import torch

weights = torch.ones(3, requires_grad=True)
through_numpy = torch.from_numpy(weights.detach().numpy() * 2)
print(through_numpy.requires_grad, (weights * 2).requires_grad)
