import torch

tensor = torch.zeros(3, dtype=torch.int64)
values = torch.tensor([0.9, -2.9, 300.0])
tensor[[0, 1, 2]] = values.to(tensor.dtype)
print(tensor)

tensor = torch.zeros(3, dtype=torch.uint8)
tensor[[0, 2]] = torch.tensor([7, 300]).to(tensor.dtype)
print(tensor)
