import torch

tensor = torch.zeros(6)
array = tensor.numpy()
for i in range(2, 6):
    array[i] = array[i - 1] / 2 + i
print(tensor)
