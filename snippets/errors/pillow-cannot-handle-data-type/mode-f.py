import io
import numpy as np
import torch
from PIL import Image

gray = torch.tensor([[0.2, 0.9]])
pixels = gray.mul(255).round().byte()
Image.fromarray(pixels.numpy()).save(io.BytesIO(), "png")
image = Image.fromarray(gray.numpy())
print(image.mode, np.asarray(image.convert("L")))
image.save(io.BytesIO(), "png")
