import torch

weights = torch.ones(2, requires_grad=True)
print(weights.detach().clone().apply_(lambda x: x + 1))
weights.apply_(lambda x: x + 1)
