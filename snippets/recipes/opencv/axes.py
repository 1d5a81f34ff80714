import cv2
import torch

gray = torch.zeros(480, 640, 1)
small = cv2.resize(gray.numpy(), (320, 240))
print(small.shape)

tensor = torch.from_numpy(small)[None, None]
print(tensor.shape)
