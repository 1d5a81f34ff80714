import torch

array = torch.tensor([[1, 2, 3], [4, 5, 6]]).numpy()
print(array)
print(repr(array))
