import numpy as np

image = np.array([0, 200], dtype=np.uint8)
print((image - np.array(300)).dtype)
image[0] = np.array(300)
print(image)
