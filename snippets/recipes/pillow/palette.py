import numpy as np
from PIL import Image

mask = Image.fromarray(np.array([[0, 1, 2]], dtype=np.uint8))
mask.putpalette([0, 0, 0, 128, 0, 0, 0, 128, 0])
print(mask.mode, np.array(mask))
print(np.array(mask.convert("L")))
print(np.array(mask.convert("RGB")).tolist())
