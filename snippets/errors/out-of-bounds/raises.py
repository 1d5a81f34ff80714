import numpy as np

image = np.array([0, 200], dtype=np.uint8)
image - 300
