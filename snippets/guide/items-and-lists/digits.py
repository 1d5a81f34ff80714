import torch

tensor = torch.tensor([0.1])

print(tensor, tensor.numpy())
print(tensor.tolist(), tensor.item())
print(f"{tensor.item():.4f}", f"{tensor[0]:.4f}")
