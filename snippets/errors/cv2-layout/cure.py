import cv2
import numpy as np
import torch

tensor = torch.zeros(3, 6, 8, dtype=torch.uint8)
image = np.ascontiguousarray(tensor.permute(1, 2, 0).numpy())
cv2.rectangle(image, (1, 1), (6, 4), (255, 255, 255))
print(image[1, 1], tensor[:, 1, 1])

tensor = torch.from_numpy(image).permute(2, 0, 1)
print(tensor[:, 1, 1])
