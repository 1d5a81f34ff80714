import torch

tensor = torch.arange(5)
try:
    tensor[len(tensor) / 2]
except IndexError as error:
    print(error)
print(tensor[len(tensor) // 2])
