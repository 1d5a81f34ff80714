import torch

weights = torch.tensor([1.0, 3.14, -2.5], dtype=torch.bfloat16)
array = weights.float().numpy()

print(array, array.dtype)
print(torch.from_numpy(array).bfloat16())
