import numpy as np

image = np.array([0, 200], dtype=np.uint8)
try:
    print(np.where(image > 100, image, 300))
except OverflowError as error:
    print(error)
