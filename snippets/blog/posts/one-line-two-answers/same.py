import torch

tensor = torch.tensor([[1, 2, 3], [4, 5, 6]])
view = tensor.numpy()
view[:, 1:] = view[:, :-1]
print(tensor)
