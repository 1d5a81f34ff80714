import cv2
import numpy as np

names = "bool uint8 int8 uint16 int16 uint32 int32 int64"
taken, refused = [], []
for name in (names + " float16 float32 float64").split():
    try:
        cv2.resize(np.zeros((2, 2), name), (4, 4))
        taken.append(name)
    except cv2.error:
        refused.append(name)
print("takes:  ", *taken)
print("refuses:", *refused)
