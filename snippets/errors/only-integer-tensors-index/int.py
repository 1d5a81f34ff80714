import torch

names = ["cat", "dog", "owl"]
position, positions = torch.tensor(1.0), torch.tensor([0, 2])

print(names[int(position)])
print([names[n] for n in positions])
