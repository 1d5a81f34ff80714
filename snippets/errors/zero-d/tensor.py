import torch

for value in torch.tensor([1.0, 2.0]).sum():
    print(value)
