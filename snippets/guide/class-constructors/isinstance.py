import torch

single, double = torch.ones(1), torch.ones(1).double()
print(type(single), type(double))
print(isinstance(single, torch.FloatTensor))
print(isinstance(double, torch.FloatTensor))
print(isinstance(single.to("meta"), torch.FloatTensor))
