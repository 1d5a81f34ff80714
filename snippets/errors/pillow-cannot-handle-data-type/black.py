import torch
from PIL import Image

tensor = torch.full((6, 8, 3), 0.9)
pixels = tensor.to(torch.uint8)
print(Image.fromarray(pixels.numpy()).getpixel((0, 0)))

pixels = tensor.mul(255).round().to(torch.uint8)
print(Image.fromarray(pixels.numpy()).getpixel((0, 0)))
