import numpy as np
import torch
from PIL import Image

image = Image.new("RGB", (4, 2), (255, 128, 0))
tensor = torch.from_numpy(np.array(image)).permute(2, 0, 1)
print(image.size, tensor.shape, tensor.dtype)
print(tensor[:, 0, 0])

again = Image.fromarray(tensor.permute(1, 2, 0).numpy(force=True))
print(again.mode, again.size, again.getpixel((0, 0)))
