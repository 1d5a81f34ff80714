import torch

tensor = torch.zeros(2, 3)
names = ("N", "C")
print(tensor.sum(names.index("C")))
torch.zeros(2, 3, names=names)
