import torch

tensor = torch.ones(2)
print(tensor.to(torch.float64).numpy().dtype)
print(tensor.numpy().astype("float64").dtype)
