import torch
from pycocotools import mask as coco

corners = torch.tensor([[0.0, 0.0], [3.0, 0.0], [3.0, 3.0]])
rles = coco.frPyObjects([corners.flatten().tolist()], 4, 5)
print(coco.decode(coco.merge(rles)))

counts = {"size": [4, 5], "counts": [9, 2, 2, 2, 5]}
print(coco.area(coco.frPyObjects(counts, 4, 5)))
coco.decode(counts)
