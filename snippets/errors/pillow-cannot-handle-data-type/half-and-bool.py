import torch
from PIL import Image

half = torch.ones(6, 8, dtype=torch.float16)
mask = torch.ones(6, 8, 3, dtype=torch.bool)
for tensor in half, mask:
    try:
        Image.fromarray(tensor.numpy())
    except TypeError as error:
        print(error)
    pixels = tensor.float().mul(255).round().to(torch.uint8)
    print(Image.fromarray(pixels.numpy()).mode)
