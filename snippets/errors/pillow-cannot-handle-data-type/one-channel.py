import torch
from PIL import Image

tensor = torch.zeros(1, 6, 8, dtype=torch.uint8)
for array in tensor.numpy(), tensor.permute(1, 2, 0).numpy():
    try:
        Image.fromarray(array)
    except TypeError as error:
        print(error)
print(Image.fromarray(tensor.squeeze(0).numpy()).mode)
