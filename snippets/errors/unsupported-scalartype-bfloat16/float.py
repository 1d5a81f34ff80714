import torch

tensor = torch.tensor([1.0, 3.14159], dtype=torch.bfloat16)
array = tensor.float().numpy()
print(array, array.dtype)
