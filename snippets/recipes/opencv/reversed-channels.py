import cv2
import numpy as np
import torch

image = np.full((1, 1, 3), (10, 20, 30), dtype=np.uint8)
print(torch.from_numpy(image[..., ::-1].copy()))
print(torch.from_numpy(image).flip(-1))
print(torch.from_numpy(cv2.cvtColor(image, cv2.COLOR_BGR2RGB)))
torch.from_numpy(image[..., ::-1])
