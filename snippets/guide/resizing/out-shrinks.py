import torch

out = torch.zeros(2, 3)
array = out.numpy()
torch.mul(torch.ones(2, 2), 4, out=out)
print(out)
print(array)
