import cv2
import numpy as np
import torch

cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_ERROR)
floats = torch.full((2, 2, 3), 0.9)
for tensor in (floats, floats.mul(255).round().to(torch.uint8)):
    written, file = cv2.imencode(".png", tensor.numpy())
    print(cv2.imdecode(file, cv2.IMREAD_COLOR)[0, 0])

depths = np.full((2, 2), 40_000, dtype=np.uint16)
written, file = cv2.imencode(".png", depths)
for mode in (cv2.IMREAD_COLOR, cv2.IMREAD_UNCHANGED):
    print(cv2.imdecode(file, mode)[0, 0])
