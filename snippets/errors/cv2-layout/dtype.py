import cv2
import torch

spectrum = torch.zeros(6, 8, dtype=torch.complex64)
try:
    cv2.circle(spectrum.numpy(), (4, 3), 2, 7)
except cv2.error as error:
    print(str(error).splitlines()[2])

mask = torch.zeros(6, 8, dtype=torch.bool)
canvas = mask.to(torch.uint8)
cv2.circle(canvas.numpy(), (4, 3), 2, 1, -1)
mask = canvas.bool()
print(mask.sum())
