import numpy as np

image = np.array([0, 51, 255], dtype=np.uint8)
print(np.divide(image, 255, out=image, casting="unsafe"))
