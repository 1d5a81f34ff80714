import torch

tensor = torch.tensor([1.0, 2.0], dtype=torch.float16)
array = tensor.numpy()
tensor[1] = 99
print(array, array.dtype)
