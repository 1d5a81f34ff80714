import numpy as np
from PIL import Image

array = np.zeros((3, 28, 32), dtype=np.uint8)
image = Image.fromarray(array.transpose(1, 2, 0))
print(image.size, image.mode)
