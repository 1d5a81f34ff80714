import torch

output = torch.ones(3, requires_grad=True) * 2
array = output.detach().numpy()
print(array, output.requires_grad)
