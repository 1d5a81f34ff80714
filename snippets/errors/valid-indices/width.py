import torch

tensor = torch.tensor([10, 20, 30])
index = torch.tensor([0, 2], dtype=torch.int16)
try:
    tensor[index]
except IndexError as error:
    print(error)
print(tensor[index.long()], tensor.numpy()[index])
