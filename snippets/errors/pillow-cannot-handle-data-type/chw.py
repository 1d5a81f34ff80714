import torch
from PIL import Image

tensor = torch.zeros(3, 224, 224, dtype=torch.uint8)
try:
    Image.fromarray(tensor.numpy())
except TypeError as error:
    print(error)
print(Image.fromarray(tensor.permute(1, 2, 0).numpy()).size)
