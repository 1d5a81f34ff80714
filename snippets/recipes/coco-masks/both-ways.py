import numpy as np
import torch
from pycocotools import mask as coco

mask = torch.zeros(4, 5, dtype=torch.bool)
mask[1:3, 2:4] = True
rle = coco.encode(np.asfortranarray(mask.numpy(force=True)))
print(rle)

again = torch.from_numpy(coco.decode(rle)).bool()
print(again.shape, torch.equal(again, mask))
