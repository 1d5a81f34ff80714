import torch

tensor = torch.zeros(3)
for _ in range(70):
    tensor = tensor.unsqueeze(0)  # once was meant
print(tensor.ndim, tensor.squeeze().shape)
