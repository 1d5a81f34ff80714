import torch

tensor = torch.tensor([1, -2], dtype=torch.int8)
array = tensor.numpy()

print(tensor.type())
print(array.dtype, torch.from_numpy(array).dtype)
