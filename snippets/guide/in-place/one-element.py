import torch

tensor = torch.zeros(2)
array = tensor.numpy()

for element in array:
    element += 1
print(array, type(element).__name__)
for element in tensor:
    element += 1
print(array, type(element).__name__)
