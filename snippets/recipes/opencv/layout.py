import cv2
import numpy as np
import torch

tensor = torch.zeros(3, 4, 6, dtype=torch.uint8)
image = tensor.permute(1, 2, 0).numpy()
print(cv2.resize(image, (3, 2)).shape)
try:
    cv2.rectangle(image, (0, 0), (5, 3), (255, 255, 255))
except cv2.error as error:
    print(str(error).splitlines()[2])

image = np.ascontiguousarray(image)
cv2.rectangle(image, (0, 0), (5, 3), (255, 255, 255))
print(image[0, 0], tensor[:, 0, 0])
