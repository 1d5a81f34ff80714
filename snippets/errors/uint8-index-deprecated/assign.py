import torch

tensor, mask = torch.tensor([10, 20]), torch.tensor([1, 0]).byte()
try:
    tensor[mask] = 0
except RuntimeError as error:
    print(error)
tensor[mask.bool()] = 0
print(tensor)
