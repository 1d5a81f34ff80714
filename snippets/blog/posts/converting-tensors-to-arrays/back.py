import torch

array = torch.tensor([[1, 2, 3], [4, 5, 6]]).numpy()
tensor = torch.from_numpy(array)

print(tensor)
print(array.dtype, tensor.dtype)
