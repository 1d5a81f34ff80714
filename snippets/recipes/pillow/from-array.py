import torch
from PIL import Image

for shape in ((2, 2), (2, 2, 4), (2, 2, 3)):
    tensor = torch.zeros(shape, dtype=torch.uint8)
    image = Image.fromarray(tensor.numpy())
    tensor.fill_(7)
    print(image.mode, image.getpixel((0, 0)))

    image.paste("white", (0, 0, 1, 1))
    print("    the tensor after a paste:", tensor[0, 0].tolist())
