import torch
from PIL import Image

gray = torch.tensor([[0.5, 1.0]])
image = Image.fromarray(gray.numpy())
print(image.mode, [image.convert("L").getpixel((x, 0)) for x in (0, 1)])

pixels = gray.mul(255).round().clamp(0, 255).to(torch.uint8)
print(Image.fromarray(pixels.numpy()).getpixel((1, 0)))

narrow = torch.zeros(3, 32, 4, dtype=torch.uint8)
image = Image.fromarray(narrow.numpy())
print(image.mode, image.size)
