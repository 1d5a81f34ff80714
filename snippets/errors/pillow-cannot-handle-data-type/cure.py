import torch
from PIL import Image

tensor = torch.rand(3, 6, 8)
pixels = tensor.mul(255).round().clamp(0, 255).to(torch.uint8)
image = Image.fromarray(pixels.permute(1, 2, 0).numpy())
print(image.mode, image.size)
