import numpy as np
import torch
from PIL import Image

image = Image.fromarray(np.array([[0, 40000]], dtype=np.uint16))
tensor = torch.from_numpy(np.array(image))
print(image.mode, tensor)
print(tensor.float() / 65535)
print(tensor.view(torch.int16))  # the same bytes, misread
