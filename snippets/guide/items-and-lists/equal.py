import torch

tensor = torch.tensor(0.1)
print(tensor == 0.1, tensor.numpy() == 0.1)
print(tensor.item() == 0.1, tensor.tolist() == 0.1)
