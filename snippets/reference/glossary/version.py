import torch

weights = torch.ones(2, requires_grad=True)
output = weights * 2
print(weights.is_leaf, output.is_leaf, output.grad_fn is None)
plain = output.detach()
print(plain.requires_grad, plain.data_ptr() == output.data_ptr())
print(output._version)
plain.zero_()
print(output._version)
