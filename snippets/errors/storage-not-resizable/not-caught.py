import torch

tensor = torch.ones(2)
array = tensor.numpy()
try:
    tensor.resize_(3)
except RuntimeError:
    print(tensor.shape, tensor.untyped_storage().nbytes(), "bytes")
