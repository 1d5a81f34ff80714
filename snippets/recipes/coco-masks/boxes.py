import numpy as np
import torch
from pycocotools import mask as coco

masks = np.zeros((4, 5, 2), np.uint8, order="F")
masks[1:3, 2:5, 0] = 1
rles = coco.encode(masks)

areas = torch.from_numpy(coco.area(rles))
boxes = torch.from_numpy(coco.toBbox(rles))
print(areas.dtype, areas.long(), boxes.dtype)
corners = torch.cat([boxes[:, :2], boxes[:, :2] + boxes[:, 2:]], 1)
print(boxes)
print(corners.float())
