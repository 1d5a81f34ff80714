import numpy as np
import torch
from pycocotools import mask as coco

labels = np.asfortranarray(torch.tensor([[0, 2], [2, 1]]).numpy())
print(coco.area(coco.encode(labels.astype(np.uint8))))
for label in 1, 2:
    print(label, coco.area(coco.encode(labels == label)))
coco.encode(labels.astype(np.float32))
