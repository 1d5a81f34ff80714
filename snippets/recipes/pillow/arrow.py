import pyarrow
import torch
from PIL import Image

image = Image.new("L", (4, 2))
flat = torch.from_dlpack(pyarrow.array(image))
tensor = flat.reshape(image.height, image.width)
image.putpixel((3, 1), 99)
print(tensor)
