import torch

matrix = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
print(matrix + matrix.T)
matrix += matrix.T.clone()
print(matrix)
