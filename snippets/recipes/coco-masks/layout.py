import numpy as np
import torch
from pycocotools import mask as coco

ones = np.ones((2, 3), np.uint8, order="F")
decoded = torch.from_numpy(coco.decode(coco.encode(ones)))
print(decoded.stride(), decoded.contiguous().stride())
decoded.view(-1)
