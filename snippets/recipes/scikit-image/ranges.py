import torch
from skimage import util

pixels = torch.tensor([0, 51, 255])
print(util.img_as_float(pixels.byte().numpy()))
print(util.img_as_float(pixels.numpy()))

normalized = torch.tensor([-1.0, 0.0, 0.2, 1.0])
print(util.img_as_ubyte(normalized.numpy()))
util.img_as_ubyte(pixels.float().numpy())
