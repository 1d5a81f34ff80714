import numpy as np
from PIL import Image

gray = np.array(Image.new("L", (640, 480)))
print(gray.shape, np.atleast_3d(gray).shape)
palette = Image.new("P", (640, 480))
print(np.array(palette).shape, np.array(palette.convert("RGB")).shape)
