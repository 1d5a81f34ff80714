import torch

tensor = torch.zeros(3)
array = tensor.numpy()
try:
    tensor.resize_(5)
except RuntimeError as error:
    print(error)

print(tensor.shape, tensor.untyped_storage().nbytes() // 4)
tensor.resize_(3)
print(tensor)
