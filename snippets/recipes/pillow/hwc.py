import numpy as np
import torch
from PIL import Image

batch = torch.zeros(1, 2, 4, 3)  # images, height, width, channels
batch[0, 0, 3, :2] = torch.tensor([1.0, 0.25])
pixels = (batch[0] * 255).round().clamp(0, 255).to(torch.uint8)
image = Image.fromarray(pixels.numpy())
print(image.size, image.getpixel((3, 0)))

again = torch.from_numpy(np.array(image)).float()[None] / 255
print(again.shape, again[0, 0, 3])
Image.fromarray(batch.numpy())
