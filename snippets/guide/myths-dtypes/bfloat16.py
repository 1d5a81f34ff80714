import torch

tensor = torch.tensor([1.5, 2.5], dtype=torch.bfloat16)
print(tensor * 2)
print(tensor.float().numpy())
tensor.numpy()
