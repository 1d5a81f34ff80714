import numpy as np
import torch
from PIL import Image

array = np.zeros((480, 640, 3), dtype=np.uint8)
print(Image.fromarray(array).resize((224, 224)).size)
print(torch.from_numpy(array).permute(2, 0, 1).shape)
