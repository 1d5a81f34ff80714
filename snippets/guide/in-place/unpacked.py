import torch

tensor = torch.tensor([1.0, 2.0])
array = tensor.clone().numpy()
x, y = tensor
x += 10
u, v = array
u += 10
print(tensor, array)
