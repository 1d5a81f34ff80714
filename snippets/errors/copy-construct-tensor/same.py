import torch

source = torch.ones(2)
torch.as_tensor(source)[0] = 99
source.to(torch.float32)[1] = 99
print(source)
