import torch

output = torch.ones(3, requires_grad=True) * 2
print(output.numpy(force=True))
