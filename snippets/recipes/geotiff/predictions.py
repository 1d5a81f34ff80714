import rasterio
import torch
from rasterio.transform import from_origin

place = {"crs": "EPSG:32633", "transform": from_origin(0, 90, 10, 10)}
size = {"count": 3, "height": 1, "width": 3}
rasterio.open("a.tif", "w", dtype="uint16", **size, **place).close()
with rasterio.open("a.tif") as f:
    profile = f.profile
scores = torch.tensor([[[0.2, 0.7, 0.9]]], requires_grad=True)
for dtype in "uint16", "float32":
    profile.update(count=1, dtype=dtype)
    with rasterio.open("new.tif", "w", **profile) as f:
        f.write(scores.numpy(force=True))
    print(rasterio.open("new.tif").read(), profile["crs"])
