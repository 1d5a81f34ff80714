import torch

mean = torch.tensor([0.485, 0.456, 0.406]).reshape(3, 1, 1)
std = torch.tensor([0.229, 0.224, 0.225]).reshape(3, 1, 1)
pixels = torch.linspace(0, 1, 48).reshape(3, 4, 4)
normalized = (pixels - mean) / std
image = (normalized * std + mean).clamp(0, 1)
print(torch.allclose(image, pixels))
