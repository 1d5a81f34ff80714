import torch

plan = torch.empty(2, 3, dtype=torch.float16, device="meta")
array = torch.zeros_like(plan, device="cpu").numpy()
print(array.shape, array.dtype)
print(array)
