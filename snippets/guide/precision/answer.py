import torch

tensor = torch.tensor([102.3])
array = tensor.numpy()
print(tensor)
print(array)
print(tensor.tolist())
print(tensor.view(torch.int32), array.view("int32"))
