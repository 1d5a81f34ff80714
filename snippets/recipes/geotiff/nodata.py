import numpy as np
import rasterio
import torch
from rasterio.transform import from_origin

place = {"transform": from_origin(0, 90, 10, 10), "nodata": 0}
size = {"count": 1, "height": 1, "width": 3}
with rasterio.open("a.tif", "w", dtype="uint16", **size, **place) as f:
    f.write(np.array([[[0, 5, 7]]]))

with rasterio.open("a.tif") as f:
    masked = f.read(masked=True)
values = torch.from_numpy(masked.astype(np.float32).filled(np.nan))
print(masked, values, values.nanmean())
print(torch.from_numpy(masked))
