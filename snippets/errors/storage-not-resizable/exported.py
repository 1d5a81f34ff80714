import torch

tensor = torch.ones(2)
array = tensor.numpy()
del array
print(tensor.clone().resize_(3).shape)
try:
    tensor.resize_(3)
except RuntimeError as error:
    print(error)
