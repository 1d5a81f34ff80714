import cv2
import numpy as np

image = np.full((4, 6, 3), (10, 20, 30), dtype=np.uint8)
found, file = cv2.imencode(".png", image)
for mode in (cv2.IMREAD_COLOR, cv2.IMREAD_COLOR_RGB):
    print(cv2.imdecode(file, mode)[0, 0])
