import cv2
import numpy as np
import torch

cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_ERROR)
floats = torch.full((1, 1, 3), 0.9)
for tensor in (floats, floats.mul(255).round().to(torch.uint8)):
    written, file = cv2.imencode(".png", tensor.numpy())
    print(cv2.imdecode(file, cv2.IMREAD_COLOR))

depths = np.full((1, 1), 40_000, dtype=np.uint16)
for image, ending in (depths, ".png"), (floats.numpy(), ".tiff"):
    written, file = cv2.imencode(ending, image)
    for mode in (cv2.IMREAD_COLOR, cv2.IMREAD_UNCHANGED):
        print(ending, cv2.imdecode(file, mode))
