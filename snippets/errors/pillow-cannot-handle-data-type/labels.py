import torch
from PIL import Image

labels = torch.rand(5, 6, 8).argmax(0)
try:
    Image.fromarray(labels.numpy())
except TypeError as error:
    print(error)
print(Image.fromarray(labels.to(torch.uint8).numpy()).mode)
print(Image.fromarray(labels.to(torch.int32).numpy()).mode)
