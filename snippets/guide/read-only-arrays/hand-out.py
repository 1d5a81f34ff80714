import torch

tensor = torch.zeros(3)
array = tensor.numpy()
array.flags.writeable = False
tensor += 1
print(array)
array[0] = 99
