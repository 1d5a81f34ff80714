import torch

tensor = torch.arange(6, dtype=torch.int32).reshape(2, 3)
array = tensor.T.numpy()

print(tensor.stride(), array.strides)
print(array)
array[2, 0] = 99
print(tensor)
