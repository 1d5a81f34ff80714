import cv2
import numpy as np
import torch

tensor = torch.zeros(3, 6, 8, dtype=torch.uint8)
permuted = tensor.permute(1, 2, 0).numpy()
image = np.zeros((6, 8, 3), dtype=np.uint8)
print(image.strides, permuted.strides)
print(cv2.resize(permuted, (4, 3)).shape)

crop = image[1:5, 2:6]
cv2.circle(crop, (2, 2), 1, (255, 255, 255))
print(crop.flags.c_contiguous, image.max())
