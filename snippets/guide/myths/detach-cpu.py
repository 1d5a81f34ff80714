import torch

weights = torch.zeros(2, requires_grad=True)
array = weights.detach().cpu().numpy()
own = weights.detach().cpu().numpy().copy()

array += 1
print(weights)
print(own)
