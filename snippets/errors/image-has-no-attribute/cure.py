import numpy as np
import torch
from PIL import Image

image = Image.new("RGB", (640, 480))
tensor = torch.from_numpy(np.array(image)).permute(2, 0, 1)
print(tensor.shape, tensor.dtype)
