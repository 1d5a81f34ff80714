import cv2
import numpy as np
import torch

image = np.zeros((4, 6, 3), dtype=np.uint8)
box = torch.tensor([1.0, 1.0, 3.0, 3.0])
try:
    cv2.rectangle(image, box[:2].tolist(), box[2:].tolist(), 255)
except cv2.error as error:
    print(str(error).splitlines()[2])

x1, y1, x2, y2 = box.round().int().tolist()
cv2.rectangle(image, (x1, y1), (x2, y2), (255, 0, 0))
print(image[..., 0])
