import rasterio
import torch
from rasterio.transform import from_origin

place = {"transform": from_origin(0, 90, 10, 10)}
size = {"count": 1, "height": 2, "width": 2}
wide = torch.tensor([[[1, 2, 3, 4]]], dtype=torch.uint8)
with rasterio.open("a.tif", "w", dtype="uint8", **size, **place) as f:
    print(wide.shape[-2:] == f.shape)
    f.write(wide.numpy())
with rasterio.open("a.tif") as f:
    print(f.read())
