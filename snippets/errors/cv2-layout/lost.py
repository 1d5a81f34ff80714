import cv2
import numpy as np
import torch

tensor = torch.zeros(3, 6, 8, dtype=torch.uint8)
image = tensor.permute(1, 2, 0).numpy()
cv2.circle(np.ascontiguousarray(image), (4, 3), 2, (255, 0, 0))
print(image.max())

drawn = np.ascontiguousarray(image)
cv2.circle(drawn, (4, 3), 2, (255, 0, 0))
print(drawn.max())
