import cv2
import torch

labels = torch.zeros(6, 8, dtype=torch.int64)
try:
    cv2.circle(labels.numpy(), (4, 3), 2, 7)
except cv2.error as error:
    print(labels.is_contiguous(), str(error).splitlines()[2])

canvas = labels.to(torch.int32)
cv2.circle(canvas.numpy(), (4, 3), 2, 7)
print(canvas.max())
