import torch
from PIL import Image

tensor = torch.rand(6, 8, 3)
try:
    Image.fromarray(tensor.numpy(), mode="RGB")
except TypeError as error:
    print(error)
try:
    Image.fromarray(tensor[..., 0].numpy(), mode="L")
except ValueError as error:
    print(error)
