import cv2
import numpy as np

image = np.frombuffer(bytes(6 * 8), dtype=np.uint8).reshape(6, 8)
try:
    cv2.circle(np.ascontiguousarray(image), (4, 3), 2, 255)
except cv2.error as error:
    print(str(error).splitlines()[2])
print(cv2.circle(image.copy(), (4, 3), 2, 255).max())
