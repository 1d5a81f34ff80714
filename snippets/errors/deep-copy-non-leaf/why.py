import copy

import torch

weight = torch.ones(2, requires_grad=True)
double = copy.deepcopy(weight)
print(double, double.is_leaf)

connected = (weight * 3).clone()
connected.sum().backward()
print(connected.is_leaf, weight.grad, double.grad)
