import torch

tensor = torch.zeros(0, 3)
print(tensor.numpy().shape, tensor.tolist())
print(torch.tensor(tensor.tolist()).shape)
tensor.item()
