import torch
from PIL import Image

Image.fromarray(torch.zeros(2, 4, 3, dtype=torch.uint8))
