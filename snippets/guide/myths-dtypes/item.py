import torch

tensor = torch.tensor([7, 8, 9])
print(tensor[0].item(), tensor.max().item())
tensor.item()
