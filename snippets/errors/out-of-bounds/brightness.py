import numpy as np

image = np.array([100, 200], dtype=np.uint8)
print(image * 2)
print(np.clip(image.astype(np.float32) * 2, 0, 255).astype(np.uint8))
