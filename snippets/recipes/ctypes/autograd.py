import ctypes

import torch

weight = torch.ones(1, requires_grad=True)
loss = (weight**2).sum()

number = ctypes.c_float.from_address(weight.data_ptr())
number.value = 100
loss.backward()
print(weight.grad, weight._version)
