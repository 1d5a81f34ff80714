import torch

matrix, right = torch.tensor([[2.0]]), torch.tensor([[6.0]])
print(torch.linalg.solve(matrix, right))
try:
    torch.solve(right, matrix)
except RuntimeError as error:
    print(str(error).split(" `")[0])
