import torch
from PIL import Image

batch = torch.zeros(2, 3, 6, 8, dtype=torch.uint8)
try:
    Image.fromarray(batch.numpy())
except TypeError as error:
    print(error)
images = [Image.fromarray(array)
          for array in batch.permute(0, 2, 3, 1).numpy()]
print(len(images), images[0].mode)
