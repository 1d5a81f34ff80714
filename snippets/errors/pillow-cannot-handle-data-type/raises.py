import torch
from PIL import Image

tensor = torch.rand(3, 6, 8)
Image.fromarray(tensor.permute(1, 2, 0).numpy())
