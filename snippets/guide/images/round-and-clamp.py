import torch

pixels = torch.tensor([0.999, 1.2, -0.1]) * 255
print(pixels)
print(pixels[:1].to(torch.uint8), pixels.int().to(torch.uint8))
print(pixels.round().clamp(0, 255).to(torch.uint8))
