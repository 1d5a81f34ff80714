import cv2
import numpy as np
import torch

image = np.full((4, 6, 3), 51, dtype=np.uint8)
floats = image.astype(np.float32) / 255
print(cv2.cvtColor(floats, cv2.COLOR_BGR2RGB).dtype)
try:
    cv2.cvtColor(image / 255, cv2.COLOR_BGR2RGB)
except cv2.error as error:
    print(str(error).splitlines()[-1])

ids = torch.tensor([[2**40 + 5, 7]])
flipped = cv2.flip(ids.numpy(), 1)
print(flipped, flipped.dtype)
