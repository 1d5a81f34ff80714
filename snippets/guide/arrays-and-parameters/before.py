import torch

x = torch.zeros(2)
array = x.numpy()
x.requires_grad_()
array[0] = 9
print(x)
x.numpy()
