import numpy as np
from PIL import Image

for shape in [(6, 8), (6, 8, 2), (6, 8, 3), (6, 8, 4)]:
    modes = []
    for dtype in ["bool", "uint8", "uint16", "int32", "float32"]:
        try:
            image = Image.fromarray(np.zeros(shape, dtype))
            modes.append(f"{dtype} {image.mode}")
        except TypeError:
            pass
    print(shape, "|", ", ".join(modes))
