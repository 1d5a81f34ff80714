import torch

names = ["cat", "dog", "owl"]
names[torch.tensor([0, 2])]
