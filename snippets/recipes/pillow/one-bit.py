import numpy as np
import torch
from PIL import Image

image = Image.fromarray(np.array([[False, True]]))
mask = torch.from_numpy(np.array(image))
print(image.mode, mask)
print(mask.float(), mask.byte())
print(mask.view(torch.uint8))
