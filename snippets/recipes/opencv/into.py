import cv2
import numpy as np
import torch

image = np.full((2, 4, 3), (10, 20, 30), dtype=np.uint8)
hwc, chw = torch.zeros(2, 4, 3), torch.zeros(3, 2, 4)
for tensor in (hwc.byte(), hwc, hwc.long(),
               chw.byte().permute(1, 2, 0)):
    try:
        result = cv2.cvtColor(
            image, cv2.COLOR_BGR2RGB, dst=tensor.numpy())
        print(tensor[0, 0], result[0, 0])
    except cv2.error as error:
        print(tensor.dtype, str(error).splitlines()[2])
