import torch

tensor = torch.tensor([0.5, 1.5])
print(tensor.numpy().dtype.kind, hasattr(tensor.dtype, "kind"))
print(tensor.dtype.is_floating_point, tensor.dtype.is_complex)
