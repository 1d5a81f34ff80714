import torch

tensor = torch.tensor([1.5])

print(list(tensor), list(tensor.numpy()), tensor.tolist())
