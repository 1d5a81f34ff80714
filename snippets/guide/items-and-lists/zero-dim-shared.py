import torch

tensor = torch.tensor(1.5)
array = tensor.numpy()
number = tensor.item()

array[()] = 9
print(tensor, number)
