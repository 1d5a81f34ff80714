import cv2
import numpy as np

taken, refused = [], []
for dtype in (np.bool, np.uint8, np.int8, np.uint16, np.int16, np.uint32,
              np.int32, np.int64, np.float16, np.float32, np.float64):
    try:
        cv2.resize(np.zeros((2, 2), dtype), (4, 4))
        taken.append(dtype.__name__)
    except cv2.error:
        refused.append(dtype.__name__)
print("takes:  ", *taken)
print("refuses:", *refused)
