import numpy as np
import torch
from pycocotools import mask as coco

mask = torch.tensor([[True, True, True], [False, False, False]])
array = mask.numpy()
print(coco.decode(coco.encode(np.asfortranarray(array))))
print(coco.decode(coco.encode(array.T)))
coco.encode(array)
