import torch

names = ["cat", "dog", "owl"]
best = torch.tensor([0.1, 0.2, 0.7]).argmax()

print(names[best], names[int(torch.tensor(1.0))])
