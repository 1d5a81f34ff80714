import json

import numpy as np
from pycocotools import mask as coco

rle = coco.encode(np.ones((2, 3), np.uint8, order="F"))
saved = rle | {"counts": rle["counts"].decode()}
text = json.dumps({"rle": saved, "area": coco.area(rle).item()})
print(text)
print(coco.decode(json.loads(text)["rle"]))
json.dumps(rle)
