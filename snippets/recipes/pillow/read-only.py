import numpy as np
import torch
from PIL import Image

image = Image.new("L", (2, 1), 5)
yours, frozen = np.array(image), np.asarray(image)
image.putpixel((0, 0), 99)
print(yours, yours.flags.writeable)
print(frozen, frozen.flags.writeable)
print(torch.from_numpy(frozen))
