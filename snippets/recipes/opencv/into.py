import cv2
import numpy as np
import torch

image = np.full((2, 4, 3), (10, 20, 30), dtype=np.uint8)
for dtype in (torch.uint8, torch.float32):
    tensor = torch.zeros(2, 4, 3, dtype=dtype)
    result = cv2.cvtColor(
        image, cv2.COLOR_BGR2RGB, dst=tensor.numpy())
    print(tensor[0, 0], result[0, 0])
