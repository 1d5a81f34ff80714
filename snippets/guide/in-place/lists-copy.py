import torch

tensor = torch.zeros(4)
array = tensor.numpy()

array[0:2][0] = 1
array[[0, 1]][1] = 2
tensor[[0, 1]][1] = 2
array[[2, 3]] = 3
print(tensor)
