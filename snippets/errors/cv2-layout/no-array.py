import cv2
import torch

canvas = torch.zeros(6, 8, 3, dtype=torch.uint8)
try:
    cv2.circle(canvas, (4, 3), 2, (255, 0, 0))
except cv2.error as error:
    print(str(error).splitlines()[2])

cv2.circle(canvas.numpy(), (4, 3), 2, (255, 0, 0))
print(canvas.max())
