import pickle

import rasterio
import torch
from rasterio.transform import from_origin

place = {"transform": from_origin(0, 90, 10, 10)}
size = {"count": 1, "height": 2, "width": 4}
with rasterio.open("a.tif", "w", dtype="uint8", **size, **place) as f:
    f.write(torch.zeros(1, 2, 4, dtype=torch.uint8).numpy())
pickle.dumps(rasterio.open("a.tif"))
