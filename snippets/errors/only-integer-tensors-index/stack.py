import torch

tensors = [torch.tensor([1, 2]), torch.tensor([3, 4])]
try:
    torch.tensor(tensors, dtype=torch.long)
except TypeError as error:
    print(error)
print(torch.stack(tensors))
