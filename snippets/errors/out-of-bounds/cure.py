import numpy as np

image = np.array([0, 200], dtype=np.uint8)
wide = image.astype(np.int16) - 300
print(wide)
print(np.clip(wide, 0, 255).astype(np.uint8))
