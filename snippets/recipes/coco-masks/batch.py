import numpy as np
import torch
from pycocotools import mask as coco

masks = torch.zeros(3, 4, 5, dtype=torch.bool)
masks[0] = True
array = masks.permute(1, 2, 0).numpy()
rles = coco.encode(np.asfortranarray(array))
print(len(rles), rles[0]["size"], coco.area(rles))

again = torch.from_numpy(coco.decode(rles)).permute(2, 0, 1)
print(torch.equal(again.bool(), masks))
wrong = coco.encode(np.asfortranarray(masks.numpy()))
print(len(wrong), wrong[0]["size"], coco.area(wrong))
print(coco.encode(np.asfortranarray(masks[:, None].numpy())))
