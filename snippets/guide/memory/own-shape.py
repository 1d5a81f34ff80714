import torch

tensor = torch.arange(6)
array = tensor.numpy()

tensor.unsqueeze_(0)
print(tuple(tensor.shape), array.shape)
tensor[0, 0] = 99
print(array)
