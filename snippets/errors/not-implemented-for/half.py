import torch

matrix = torch.eye(2, dtype=torch.float16)
try:
    torch.linalg.svd(matrix)
except NotImplementedError as error:
    print(error)
print(torch.linalg.svdvals(matrix.float()).half())
