import torch

tensor = torch.tensor([1, 2])
array = tensor.numpy()
print(array[[[0]]].shape, tensor[torch.tensor([[0]])].shape)
print(tensor[[[0]]].shape)
