import cv2
import numpy as np
import torch

image = cv2.imdecode(np.zeros(8, np.uint8), cv2.IMREAD_COLOR)
print(image)
torch.from_numpy(image)
