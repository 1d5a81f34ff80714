import cv2
import torch

tensor = torch.zeros(3, 6, 8, dtype=torch.uint8)
image = tensor.permute(1, 2, 0).numpy()
cv2.circle(image, (4, 3), 2, (255, 255, 255))
