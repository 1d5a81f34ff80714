import torch

a, b = torch.tensor([1, 5]), torch.tensor([4, 2])
try:
    max(a, b)
except RuntimeError as error:
    print(error)
print(torch.maximum(a, b), a.max())
