import torch

vector = torch.tensor([1.0, 2.0, 3.0])
print(vector.T.shape)
print(vector[:, None].shape, vector[None].shape)
print(vector[:, None] @ vector[None])
