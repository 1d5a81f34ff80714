import torch

tensor = torch.tensor([3, 3, 4])
print(len(set(tensor)), len(set(tensor.numpy())))
print(set(tensor.tolist()), tensor.unique())
