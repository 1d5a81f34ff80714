import torch

key = torch.tensor([1, 2])
names = {key: "first"}
print(key in names, torch.tensor([1, 2]) in names)
print(hash(key) == id(key))
