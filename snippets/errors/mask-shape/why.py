import torch

tensor = torch.arange(6).reshape(2, 3)
rows, columns = tensor[:, 0] > 0, tensor[0] > 0

print(tensor.shape, rows.shape, columns.shape)
print(tensor[rows])
print(tensor[:, columns])
print(tensor[tensor > 3])
