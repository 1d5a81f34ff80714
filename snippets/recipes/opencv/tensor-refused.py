import cv2
import torch

tensor = torch.zeros(4, 6, 3, dtype=torch.uint8)
try:
    cv2.resize(tensor, (3, 2))
except cv2.error as error:
    print(str(error).partition("error: ")[2])
