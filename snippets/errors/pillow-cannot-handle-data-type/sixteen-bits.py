import torch
from PIL import Image

tensor = torch.full((6, 8, 3), 65535, dtype=torch.uint16)
try:
    Image.fromarray(tensor.numpy())
except TypeError as error:
    print(error)
pixels = tensor.float().div(257).round().to(torch.uint8)
print(Image.fromarray(pixels.numpy()).getpixel((0, 0)))
